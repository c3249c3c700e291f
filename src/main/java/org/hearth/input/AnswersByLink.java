package org.hearth.input;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import org.hearth.access.Door;
import org.hearth.access.LinkPass;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** A link's holder and their one request: read, kept, submitted; what was kept on another screen stays unseen. */
@Door
public class AnswersByLink {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Inputs inputs;

    @Inject
    Requests requests;

    @Inject
    RequestReader reader;

    @Inject
    Submissions submissions;

    @Inject
    Trail trail;

    /**
     * The request with what was kept on this screen; earlier answers only once the PIN was given.
     *
     * @throws Problem not signed in, {@code link-locked}, before the PIN
     */
    @Needs(Task.ANSWER_BY_LINK)
    public LinkForm open(LinkPass pass) {
        OpenCase answering = answering(pass);
        InputRequest request = requests.find(answering, pass.request());
        boolean off = !reader.isOn(answering, request);
        RequestView view = shown(pass, request, inputs.open(answering, pass.request()));
        return new LinkForm(view, off || !view.mayWrite(), !clock.now().isBefore(request.hearingAt()));
    }

    /** Keeps a draft; one of another screen is put aside first, so that nothing of it is shown or lost. */
    @Needs(Task.ANSWER_BY_LINK)
    public RequestView keep(LinkPass pass, Map<String, Object> answers, long version) {
        OpenCase answering = answering(pass);
        InputRequest request = requests.find(answering, pass.request());
        request.expect(version);
        Draft before = reader.draft(request);
        if (before != null && before.saved().isBefore(pass.shownFrom())) {
            em.persist(new ParkedDraft(before, clock.now()));
            trail.touched("request.parked");
        }
        return inputs.saveDraft(answering, pass.request(), answers, version);
    }

    /** Submits what the page holds, all of it or nothing; it reads "identity not confirmed" until counsel says so. */
    @Beforehand
    @Needs(Task.ANSWER_BY_LINK)
    public RequestView submit(LinkPass pass, Map<String, Object> answers, long version) {
        if (open(pass).off()) {
            throw Problem.unmetRule("request-closed");
        }
        RequestView kept = keep(pass, answers, version);
        return inputs.submit(answering(pass), pass.request(), kept.asked().version());
    }

    private RequestView shown(LinkPass pass, InputRequest request, RequestView view) {
        Instant written = view.savedAt() != null
                ? view.savedAt()
                : submissions.present(request).map(Submission::submitted).orElse(Instant.MAX);
        return written.isBefore(pass.shownFrom()) ? view.blank() : view.alone();
    }

    private static OpenCase answering(LinkPass pass) {
        if (pass.isLocked()) {
            throw Problem.notSignedIn("link-locked");
        }
        return pass.answering();
    }
}
