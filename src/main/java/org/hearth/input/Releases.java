package org.hearth.input;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * What waits for its holder, the youth through counsel, and what the holder lets go: to whom, for what, until when.
 *
 * <p>Source: WIC 317(e)-(f); Evid. Code 1014, 1038; 42 CFR Part 2.
 */
@Door
public class Releases {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Requests requests;

    @Inject
    Submissions submissions;

    @Inject
    Holdings holdings;

    @Inject
    Decisions decisions;

    @Inject
    HoldingReader holding;

    @Inject
    Privileges privileges;

    @Inject
    RequestReader reader;

    @Inject
    Trail trail;

    /**
     * Releases or holds what goes to the youth's attorney first; several releases to different readers may stand at once.
     *
     * @throws Problem bad input naming each field, as a reader whom the rights table never gives it; unmet rule
     *     {@code nothing-held}, {@code judge-within-counsel}, or {@code youth-took-back} until counsel says how the youth
     *     agreed anew
     */
    @Needs(Task.RELEASE_INPUT)
    public RequestView release(OpenCase pass, String id, Letting given, long version) {
        InputRequest request = requests.find(pass, id);
        request.expect(version);
        decisions.decide(pass, request, given);
        return decided(pass, request);
    }

    /** Lets go what the youth has chosen on their own page. */
    @Needs(Task.RELEASE_INPUT)
    public RequestView confirm(OpenCase pass, String release, long version) {
        Release chosen = decisions.find(pass, release);
        if (chosen.counselAt() != null || chosen.scope() == Scope.NONE) {
            throw Problem.notFound();
        }
        InputRequest request = decisions.requestOf(pass, chosen);
        request.expect(version);
        chosen.confirm(pass, clock.now());
        return decided(pass, request);
    }

    /** Takes one release back; whoever has the page open reads nothing of it at their next step. */
    @Needs(Task.RELEASE_INPUT)
    public RequestView withdraw(OpenCase pass, String release, long version) {
        Release given = decisions.find(pass, release);
        InputRequest request = decisions.requestOf(pass, given);
        request.expect(version);
        given.end(clock.now());
        return decided(pass, request);
    }

    private RequestView decided(OpenCase pass, InputRequest request) {
        request.released();
        em.flush();
        trail.touched("request.held");
        return reader.view(pass, request);
    }

    /** What is held here and what was decided; not found for anybody but the holder, and where nothing is held. */
    @Needs(Task.READ_REQUESTS)
    public Holding holding(OpenCase pass, String id) {
        InputRequest request = requests.find(pass, id);
        boolean holder = pass.role() == Role.YOUTH || pass.may(Task.RELEASE_INPUT);
        return submissions
                .present(request)
                .filter(each -> holder)
                .map(each -> holding.of(pass, request, each))
                .filter(each -> !each.answers().isEmpty())
                .orElseThrow(Problem::notFound);
    }

    /** The version of the request that a decision is about; for its holder alone. */
    @Needs(Task.READ_REQUESTS)
    public long version(OpenCase pass, String release) {
        if (pass.role() != Role.YOUTH && !pass.may(Task.RELEASE_INPUT)) {
            throw Problem.notFound();
        }
        return decisions.requestOf(pass, decisions.find(pass, release)).version();
    }

    /** What waits for this holder's decision on the cases where they are the youth's attorney, oldest first. */
    @Needs(Task.RELEASE_INPUT)
    public List<Asked> held(CourtPass pass) {
        return requests.held(pass);
    }

    /** Which of one's own answers wait for the youth's attorney since they read like privileged content; none for others. */
    @Needs(Task.READ_REQUESTS)
    public List<String> waiting(OpenCase pass, String id) {
        InputRequest request = requests.find(pass, id);
        return submissions
                .present(request)
                .filter(each -> request.isOf(pass.person()))
                .map(each -> waiting(pass, each))
                .orElse(List.of());
    }

    private List<String> waiting(OpenCase pass, Submission submission) {
        LetGo letGo = holdings.of(pass, submission);
        return submissions.held(submission).stream()
                .filter(each -> each.holdReason() == HoldReason.PRIVILEGE_HEARD)
                .filter(each -> letGo.scope(List.of(each)) != Scope.ALL)
                .map(Answer::question)
                .toList();
    }

    /**
     * Keeps what a writer chooses for words that read like privileged content; it counts when they submit.
     *
     * @param because {@code quote}, {@code legal}, {@code my-word} or {@code other}, for {@link Routing#KEEP}; null
     *     without a reason
     * @throws Problem not allowed for anybody but the author; bad input for a question that the form does not ask
     */
    @Needs(Task.WRITE_INPUT)
    public void route(OpenCase pass, String id, String question, Routing choice, String because) {
        InputRequest request = requests.find(pass, id);
        if (!request.isOf(pass.person())) {
            throw Problem.notAllowed();
        }
        privileges.choose(request, reader.form(request).question(question).id(), choice, because);
        em.flush();
        trail.touched("request.draft");
    }
}
