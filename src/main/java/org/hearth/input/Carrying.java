package org.hearth.input;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** Carries last time's answers over to a hearing between reviews, by the author's one word. */
@Door
public class Carrying {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Requests requests;

    @Inject
    RequestReader reader;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    /**
     * Says that nothing else has changed: what the draft does not answer goes along with the submission, dated today.
     *
     * @param version the one that was read
     * @throws Problem unmet rule {@code nothing-to-carry} where the hearing is not short or nothing was said before; lost
     *     race; not allowed for anybody but the author
     */
    @Needs(Task.WRITE_INPUT)
    public RequestView carry(OpenCase pass, String id, long version) {
        InputRequest request = requests.find(pass, id);
        if (!request.isOf(pass.person())) {
            throw Problem.notAllowed();
        }
        request.expect(version);
        Draft draft = reader.draft(request);
        if (reader.view(pass, request).brought().carried().isEmpty()) {
            throw Problem.unmetRule("nothing-to-carry");
        }
        request.drafted();
        if (draft == null) {
            draft = new Draft(request);
            String written = AnswersJson.write(reader.written(pass, request));
            draft.write(seals.seal(pass, pass.caseId(), Inputs.UNFINISHED, written), clock.now());
            em.persist(draft);
        }
        draft.confirm(clock.today());
        em.flush();
        trail.touched("request.carried");
        return reader.view(pass, request);
    }
}
