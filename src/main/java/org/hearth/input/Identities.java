package org.hearth.input;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Discipline;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** Someone else may hold the phone: counsel confirms with the person that answers given by link are theirs. */
@Door
public class Identities {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Requests requests;

    @Inject
    Submissions submissions;

    @Inject
    Trail trail;

    /** Whether the answers that stand came by link, and who confirmed them; of a youth's only the youth and counsel know. */
    @Needs(Task.READ_REQUESTS)
    public Identity of(OpenCase pass, String id) {
        InputRequest request = requests.find(pass, id);
        boolean knows = request.discipline() != Discipline.YOUTH
                || pass.role() == Role.YOUTH
                || pass.role() == Role.YOUTH_ATTORNEY;
        Optional<Submission> given = submissions.present(request).filter(each -> knows && each.isByLink());
        return new Identity(
                given.isPresent(),
                given.map(Submission::confirmedName).orElse(null),
                given.map(Submission::confirmedAt).orElse(null),
                given.filter(each -> each.confirmedAt() == null).isPresent() && mayConfirm(pass, request),
                request.version());
    }

    /**
     * Says that counsel has confirmed these answers with the person.
     *
     * @throws Problem not allowed but for the youth's attorney, and the parent's attorney for the parent; unmet rule
     *     {@code nothing-by-link}
     */
    @Needs(Task.CONFIRM_IDENTITY)
    public Identity confirm(OpenCase pass, String id, long version) {
        InputRequest request = requests.find(pass, id);
        if (!mayConfirm(pass, request)) {
            throw Problem.notAllowed();
        }
        request.expect(version);
        Submission given = submissions
                .present(request)
                .filter(Submission::isByLink)
                .orElseThrow(() -> Problem.unmetRule("nothing-by-link"));
        given.confirm(pass, clock.now());
        request.released();
        em.flush();
        trail.touched("request.confirmed");
        return of(pass, id);
    }

    private static boolean mayConfirm(OpenCase pass, InputRequest request) {
        return pass.role() == Role.YOUTH_ATTORNEY
                || pass.role() == Role.PARENT_ATTORNEY && request.discipline() == Discipline.PARENT;
    }
}
