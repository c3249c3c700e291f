package org.hearth.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hearth.access.OpenCase;
import org.hearth.casefile.Youths;
import org.hearth.terms.Role;

/** Keeps what is told of a youth from the judge while a finding is awaited (In re Gladys R. (1970) 1 Cal.3d 855). */
@ApplicationScoped
class Closed {
    @Inject
    Youths youths;

    /** True for a judge before a finding; one statement, and for nobody else any. */
    boolean to(OpenCase pass) {
        return pass.role() == Role.JUDGE && youths.awaitsFinding(pass);
    }
}
