package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.access.Audience;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Right;
import org.hearth.access.Rights;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Discipline;
import org.hearth.terms.Role;

/** What was submitted, version by version, and what its holder has released. */
@ApplicationScoped
class Submissions {
    /**
     * What goes along from last time.
     *
     * @param from the submission it comes from; null where nothing goes along
     * @param answers by question
     */
    record Carried(String from, Map<String, Brought.Carried> answers) {}

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Rights rights;

    @Inject
    InputForms forms;

    /** The version that stands; empty while nothing was submitted. */
    Optional<Submission> present(InputRequest request) {
        return em.createQuery(
                        "select s from Submission s where s.request = :request and s.caseId = :case"
                                + " and s.superseded is null",
                        Submission.class)
                .setParameter("request", request.id())
                .setParameter("case", request.caseId())
                .getResultStream()
                .findFirst();
    }

    /** The answers of a version, in the form's order. */
    List<Answer> answers(Submission submission) {
        return em.createQuery(
                        "select a from Answer a where a.submission = :submission and a.caseId = :case order by a.place",
                        Answer.class)
                .setParameter("submission", submission.id())
                .setParameter("case", submission.caseId())
                .getResultList();
    }

    /** What this reader may read of these answers, by question. */
    Map<String, Object> readable(OpenCase pass, List<Answer> answers) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Answer answer : answers) {
            Reading reading = seals.open(pass, answer.value());
            if (reading.isOpen()) {
                values.put(answer.question(), AnswersJson.value(reading.text()));
            }
        }
        return values;
    }

    /**
     * Writes a new version; the one before is superseded.
     *
     * @param answers what is written for this hearing, by question
     * @param carried what goes along from last time
     */
    void submit(OpenCase pass, InputRequest request, InputForm form, Map<String, Object> answers, Carried carried) {
        Instant now = clock.now();
        Optional<Submission> before = present(request);
        before.ifPresent(each -> each.supersede(now));
        int number = before.map(Submission::number).orElse(0) + 1;
        Submission submission = new Submission(pass, request, number, form.id(), now);
        em.persist(submission);
        em.flush();
        int place = 0;
        for (Question question : form.questions()) {
            Brought.Carried along = carried.answers().get(question.id());
            if (answers.containsKey(question.id())) {
                em.persist(answer(
                        pass,
                        submission,
                        form.discipline(),
                        place,
                        question,
                        answers.get(question.id()),
                        clock.today()));
            } else if (along != null) {
                em.persist(answer(pass, submission, form.discipline(), place, question, along.value(), along.saidOn())
                        .carriedFrom(carried.from()));
            }
            place++;
        }
    }

    private Answer answer(
            OpenCase pass,
            Submission submission,
            Discipline form,
            int place,
            Question question,
            Object value,
            LocalDate said) {
        boolean held = isHeld(form, question.content());
        return new Answer(submission, place, question, held, said, seal(pass, question.content(), held, value));
    }

    private Sealed seal(OpenCase pass, ContentKind kind, boolean held, Object value) {
        Audience readers = held ? Audience.HELD : Audience.TABLE;
        return seals.seal(pass, pass.caseId(), kind, readers, AnswersJson.write(value));
    }

    /**
     * True for what goes to the youth and the youth's attorney first: every answer of the youth, and every kind that the
     * judge or the youth's own attorney reads only by release (WIC 317(f); Evid. Code 1014, 1038; 42 CFR Part 2).
     */
    boolean isHeld(Discipline discipline, ContentKind kind) {
        return discipline == Discipline.YOUTH
                || rights.of(kind, Role.YOUTH_ATTORNEY) == Right.RELEASE
                || rights.of(kind, Role.JUDGE) == Right.RELEASE;
    }

    /** False for a message that the young person has not approved: it stays held, whatever is released. */
    private boolean isCarried(Submission submission, Answer answer, Map<String, Object> values) {
        return forms.all().stream()
                .filter(form -> submission.form().startsWith(form.discipline().wire() + "-"))
                .noneMatch(form -> Approval.isMissing(form, answer.question(), values));
    }

    /** What the holder decided about a version; empty before the first decision. */
    Optional<Release> release(Submission submission) {
        return em.createQuery(
                        "select x from Release x where x.submission = :submission and x.caseId = :case"
                                + " and x.ended is null",
                        Release.class)
                .setParameter("submission", submission.id())
                .setParameter("case", submission.caseId())
                .getResultStream()
                .findFirst();
    }

    /**
     * Releases or holds the held answers of a version.
     *
     * @param summary the holder's own words in place of the answers, for {@link Scope#SUMMARY}; null without any
     */
    void release(OpenCase pass, Submission submission, List<Answer> held, Scope scope, String summary) {
        Instant now = clock.now();
        release(submission).ifPresent(each -> each.end(now));
        Map<String, Object> values = readable(pass, held);
        held.forEach(each -> each.releaseTo(
                scope == Scope.ALL && isCarried(submission, each, values)
                        ? rights.whenReleased(each.value().kind())
                        : Audience.HELD));
        ContentKind kind = held.get(0).value().kind();
        Sealed words = scope != Scope.SUMMARY || summary == null
                ? null
                : seals.seal(pass, pass.caseId(), kind, rights.whenReleased(kind), summary);
        em.persist(new Release(pass, submission, scope, words, now));
    }
}
