package org.hearth.input;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hearth.access.Colleague;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Member;
import org.hearth.access.Needs;
import org.hearth.access.NewStanding;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseFiles;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingTypes;
import org.hearth.post.Outbox;
import org.hearth.progress.Measures;
import org.hearth.progress.Observation;
import org.hearth.progress.Progress;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Discipline;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** The team's voices before a hearing: asked, drafted and submitted. What their holder lets go is {@link Releases}'. */
@Door
public class Inputs {
    private static final int LONGEST_REASON = 500;
    /** A kind that nobody but its author reads by right. */
    static final ContentKind UNFINISHED = ContentKind.ATTORNEY_NOTES;

    @Inject
    Outbox outbox;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CaseFiles files;

    @Inject
    HearingTypes types;

    @Inject
    InputForms forms;

    @Inject
    Measures measures;

    @Inject
    Requests requests;

    @Inject
    Submissions submissions;

    @Inject
    RequestReader reader;

    @Inject
    Voices voices;

    @Inject
    Report report;

    @Inject
    Progress progress;

    @Inject
    Standings standings;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    /** What is asked for a hearing; whether a youth has answered is known to the youth and the youth's attorney alone. */
    @Needs(Task.READ_REQUESTS)
    public List<Asked> asked(OpenCase pass, String hearing) {
        return requests.ofHearing(pass, hearing).stream()
                .map(each -> reader.asked(pass, each))
                .toList();
    }

    /** What is asked of this person, open ones first, the earliest due on top. */
    @Needs(Task.READ_INBOX)
    public Page<Asked> mine(CourtPass pass, String after, int limit) {
        return requests.mine(pass, after, limit);
    }

    /** One request whole; that its author opens it is noted. */
    @Needs(Task.READ_REQUESTS)
    public RequestView open(OpenCase pass, String id) {
        InputRequest request = requests.find(pass, id);
        if (request.isOf(pass.person())) {
            request.open();
            em.flush();
        }
        return reader.view(pass, request);
    }

    /**
     * Keeps a draft, half-written or whole.
     *
     * @param version the one that was read; another one answers a lost race and nothing is kept
     * @throws Problem bad input naming each question at fault; not allowed for anybody but the author
     */
    @Needs(Task.WRITE_INPUT)
    public RequestView saveDraft(OpenCase pass, String id, Map<String, Object> answers, long version) {
        InputRequest request = own(pass, id, version);
        Map<String, Object> kept = AnswerShape.kept(reader.form(request), answers);
        request.drafted();
        em.flush();
        Draft draft = reader.draft(request);
        boolean first = draft == null;
        draft = first ? new Draft(request) : draft;
        draft.write(seals.seal(pass, pass.caseId(), UNFINISHED, AnswersJson.write(kept)), clock.now());
        if (first) {
            em.persist(draft);
        }
        em.flush();
        trail.touched("request.draft");
        return reader.view(pass, request);
    }

    /**
     * Submits the draft, all of it or nothing; what it counts is noted into progress in the same transaction.
     *
     * @throws Problem bad input naming each question at fault; lost race when the version is another
     */
    @Beforehand
    @Needs(Task.WRITE_INPUT)
    public RequestView submit(OpenCase pass, String id, long version) {
        InputRequest request = own(pass, id, version);
        InputForm form = report.with(request, reader.form(request));
        Draft draft = reader.draft(request);
        Map<String, Object> answers = report.with(request, draft == null ? Map.of() : reader.written(pass, draft));
        report.check(request, form, answers);
        Submissions.Carried carried = reader.carried(pass, request, answers);
        submissions.expectRead(form, answers, carried);
        request.submitted(clock.now());
        em.flush();
        submissions.submit(pass, request, form, answers, carried);
        count(pass, request, form, answers);
        if (draft != null) {
            em.remove(draft);
        }
        outbox.withdraw(request.askedKey());
        em.flush();
        trail.touched("request.submitted");
        return reader.view(pass, request);
    }

    private void count(OpenCase pass, InputRequest request, InputForm form, Map<String, Object> answers) {
        List<Question> counts = form.questions().stream()
                .filter(each -> each.kind() == AnswerKind.COUNT)
                .toList();
        List<Observation> seen = counts.stream()
                .filter(each -> answers.containsKey(each.id()))
                .map(each -> AnswerRules.observation(each.id(), each, (Map<?, ?>) answers.get(each.id())))
                .toList();
        if (!counts.isEmpty()) {
            progress.noteForm(pass, request.id(), seen);
        }
    }

    /** Asks no more; the reason is kept. */
    @Needs(Task.EXCUSE_INPUT)
    public Asked excuse(OpenCase pass, String id, String reason, long version) {
        InputRequest request = requests.find(pass, id);
        request.expectPublic(version);
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Problem.badInput("reason", "problem.excuse-reason", LONGEST_REASON);
        }
        if (request.discipline() == Discipline.YOUTH) {
            throw Problem.unmetRule("nothing-required");
        }
        request.excuse(seals.seal(pass, pass.caseId(), ContentKind.ORDERS, reason.strip()));
        outbox.withdraw(request.askedKey());
        em.flush();
        trail.touched("request.excused");
        return reader.asked(pass, request);
    }

    /** What was submitted and released for a hearing, as this reader may read it; two statements. */
    @Needs(Task.READ_SUMMARY)
    public List<Voice> voices(OpenCase pass, String hearing) {
        return voices.of(pass, hearing);
    }

    /** How far the input of each hearing has come; empty lists for those who may not know; one statement. */
    @Needs(Task.READ_DOCKET)
    public Map<String, List<Readiness>> readiness(CourtPass pass, Collection<String> hearings) {
        return requests.readiness(pass, pass.may(Task.READ_REQUESTS) ? hearings : List.of());
    }

    /**
     * Asks somebody who stands on no team, as police: for this one request alone.
     *
     * @param hearing of this case
     * @param who from the courthouse's people
     * @param due the last day in time
     * @param basis the paragraph or order it rests on
     * @throws Problem 422 {@code before-finding} while the petition waits for its finding
     */
    @Needs(Task.CHANGE_TEAM)
    public Asked askAlso(OpenCase pass, Hearing hearing, Colleague who, LocalDate due, String basis) {
        if (!hearing.caseId().equals(pass.caseId())) {
            throw Problem.notFound();
        }
        if (Finding.awaited(types.of(hearing.type()), hearing, files.header(pass))) {
            throw Problem.unmetRule("before-finding");
        }
        Discipline discipline = who.role()
                .discipline()
                .filter(each -> forms.of(each).isPresent())
                .orElseThrow(() -> Problem.badInput("person", "problem.role-not-asked"));
        Member member = new Member(null, who.id(), who.name(), who.agency(), who.role(), basis, clock.today(), null);
        InputRequest request = new InputRequest(hearing, discipline, member, new DueDate(due, basis), clock.now());
        em.persist(request);
        standings.join(pass, new NewStanding(who.id(), who.role(), basis, request.id(), clock.today(), null));
        trail.touched("requests");
        return request.asked(clock.now());
    }

    private InputRequest own(OpenCase pass, String id, long version) {
        InputRequest request = requests.find(pass, id);
        if (!request.isOf(pass.person())) {
            throw Problem.notAllowed();
        }
        request.expect(version);
        if (!reader.isOn(pass, request)) {
            throw Problem.unmetRule("youth-form-off");
        }
        return request;
    }
}
