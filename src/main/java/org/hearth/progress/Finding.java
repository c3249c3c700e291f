package org.hearth.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hearth.access.OpenCase;
import org.hearth.casefile.Youths;
import org.hearth.terms.Role;

/** Keeps a youth's story from the judge while a finding is awaited (In re Gladys R. (1970) 1 Cal.3d 855). */
@ApplicationScoped
class Finding {
    @Inject
    Youths youths;

    /** True for a judge before a finding; one statement, and for nobody else any. */
    boolean keepsFrom(OpenCase pass) {
        return pass.role() == Role.JUDGE && youths.awaitsFinding(pass);
    }
}
