package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<Discipline> CONFIDANTS = EnumSet.of(Discipline.ADVOCATE, Discipline.BEHAVIORAL_HEALTH);

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
    Holdings holdings;

    @Inject
    Privileges privileges;

    @Inject
    SentVersions versions;

    @Inject
    AttachmentRows attachments;

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

    /** Those of them whose holder decides who reads them. */
    List<Answer> held(Submission submission) {
        return answers(submission).stream().filter(Answer::isHeld).toList();
    }

    /** What this reader may read of a version, by question. */
    Map<String, Object> readable(OpenCase pass, Submission submission) {
        return readable(pass, submission, answers(submission));
    }

    /** What this reader may read of these answers of a version, by question. */
    Map<String, Object> readable(OpenCase pass, Submission submission, List<Answer> answers) {
        return readable(pass, holdings.of(pass, submission), answers);
    }

    /** What this reader may read of these answers with what is let go of them, by question. */
    Map<String, Object> readable(OpenCase pass, LetGo letGo, List<Answer> answers) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Answer answer : answers) {
            Reading reading = seals.open(pass, letGo.value(answer));
            if (reading.isOpen()) {
                values.put(answer.question(), AnswersJson.value(reading.text()));
            }
        }
        return values;
    }

    /**
     * Sees to it that the language guide has read what is about to be submitted.
     *
     * @throws Unread where a text is yet to be read
     */
    void expectRead(InputForm form, Map<String, Object> answers, Carried carried) {
        Map<String, Object> all = new HashMap<>();
        form.questions().stream().filter(each -> isAsked(form, each)).forEach(each -> {
            Brought.Carried along = carried.answers().get(each.id());
            all.put(
                    each.id(),
                    answers.containsKey(each.id()) || along == null ? answers.get(each.id()) : along.value());
        });
        privileges.expectRead(form, all);
    }

    /** The guide is asked of what is held for no other reason. */
    private boolean isAsked(InputForm form, Question question) {
        return form.discipline() != Discipline.YOUTH && !isHeld(form.discipline(), question.content());
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
        boolean afterHearing = versions.isAfterHearing(pass, request);
        before.ifPresent(each -> each.supersede(now, afterHearing));
        int number = before.map(Submission::number).orElse(0) + 1;
        Submission submission = new Submission(pass, request, number, form.id(), now);
        if (afterHearing) {
            submission.cameAfterHearing();
        }
        em.persist(submission);
        em.flush();
        Map<String, Route> routes = privileges.routes(request);
        attachments.send(request, submission);
        int place = 0;
        for (Question question : form.questions()) {
            Brought.Carried along = answers.containsKey(question.id())
                    ? new Brought.Carried(answers.get(question.id()), clock.today())
                    : carried.answers().get(question.id());
            if (along != null) {
                HoldReason reason = reason(form, question, answers, along.value(), routes.get(question.id()));
                Sealed sealed = seal(pass, question.content(), reason != null, along.value());
                Answer answer = new Answer(submission, place, question, reason, along.saidOn(), sealed);
                em.persist(answers.containsKey(question.id()) ? answer : answer.carriedFrom(carried.from()));
            }
            place++;
        }
    }

    private HoldReason reason(
            InputForm form, Question question, Map<String, Object> answers, Object value, Route route) {
        if (form.discipline() == Discipline.YOUTH) {
            return HoldReason.OWN_WORDS;
        }
        if (isHeld(form.discipline(), question)) {
            return Approval.isMissing(form, question.id(), answers) ? HoldReason.NOT_APPROVED : HoldReason.KIND;
        }
        boolean routed = route != null && route.isSentToHolder();
        return routed || privileges.hears(form.discipline(), question, value) ? HoldReason.PRIVILEGE_HEARD : null;
    }

    private Sealed seal(OpenCase pass, ContentKind kind, boolean held, Object value) {
        Audience readers = held ? Audience.HELD : Audience.TABLE;
        return seals.seal(pass, pass.caseId(), kind, readers, AnswersJson.write(value));
    }

    /** As {@link #isHeld(Discipline, ContentKind)}, and what an advocate or therapist counted out of a confidence. */
    boolean isHeld(Discipline discipline, Question question) {
        boolean counted = question.kind() == AnswerKind.COUNT && CONFIDANTS.contains(discipline);
        return counted || isHeld(discipline, question.content());
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
}
