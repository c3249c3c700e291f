package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.access.Audience;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Right;
import org.hearth.access.Rights;
import org.hearth.access.Seals;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Discipline;
import org.hearth.terms.Words;

/** Reads what was submitted for a hearing as one reader may read it: two statements, however many voices. */
@ApplicationScoped
class Voices {
    @Inject
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Rights rights;

    @Inject
    InputForms forms;

    /** The voices, by discipline, newest first, in the form's order. */
    List<Voice> of(OpenCase pass, String hearing) {
        Map<String, Release> released = released(pass, hearing);
        List<Voice> voices = new ArrayList<>();
        Map<String, List<Object[]>> submitted = rows(pass, hearing).stream()
                .collect(Collectors.groupingBy(
                        row -> ((Submission) row[1]).id(), LinkedHashMap::new, Collectors.toList()));
        submitted.values().forEach(rows -> voices.addAll(spoken(pass, rows, released)));
        return voices;
    }

    /** The voices of one submission. */
    private List<Voice> spoken(OpenCase pass, List<Object[]> rows, Map<String, Release> released) {
        List<Voice> voices = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        String summarised = null;
        for (Object[] row : rows) {
            Answer answer = (Answer) row[0];
            Submission submission = (Submission) row[1];
            InputRequest request = (InputRequest) row[2];
            Reading reading = seals.open(pass, answer.value());
            if (reading.isOpen()) {
                values.put(answer.question(), AnswersJson.value(reading.text()));
            }
            if (speaks(pass, answer, reading, released.get(submission.id()))) {
                voices.add(voice(answer, submission, request, reading));
            } else if (isSummarised(answer, released.get(submission.id()))
                    && !submission.id().equals(summarised)) {
                summarised = submission.id();
                voices.add(summary(pass, answer, submission, request, released.get(submission.id())));
            }
        }
        List<Answer> answers = rows.stream().map(row -> (Answer) row[0]).toList();
        return forms.of(((InputRequest) rows.get(0)[2]).discipline())
                .map(form -> new Spoken(form, answers).marked(voices, values))
                .orElse(voices);
    }

    private List<Object[]> rows(OpenCase pass, String hearing) {
        return em.createQuery(
                        "select a, s, r from Answer a, Submission s, InputRequest r where a.submission = s.id"
                                + " and s.request = r.id and r.hearing = :hearing and r.caseId = :case"
                                + " and " + Submission.FOR_THE_HEARING
                                + " order by r.discipline, s.submitted desc, s.id, a.place",
                        Object[].class)
                .setParameter("hearing", hearing)
                .setParameter("case", pass.caseId())
                .getResultList();
    }

    private Map<String, Release> released(OpenCase pass, String hearing) {
        return em.createQuery(
                        "select x from Release x, Submission s, InputRequest r where x.submission = s.id"
                                + " and s.request = r.id and r.hearing = :hearing and r.caseId = :case"
                                + " and x.ended is null",
                        Release.class)
                .setParameter("hearing", hearing)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .collect(Collectors.toMap(Release::submission, Function.identity()));
    }

    /** Counts speak through progress; held answers only to those they are open to; what is never for a reader, not. */
    private static boolean speaks(OpenCase pass, Answer answer, Reading reading, Release release) {
        if (answer.kind() == AnswerKind.COUNT) {
            return false;
        }
        boolean held = answer.isHeld()
                && (release == null
                        || release.scope() != Scope.ALL
                        || answer.value().audience().roles().equals(Audience.HELD.roles()));
        return reading.isOpen() || !held && pass.right(answer.value().kind()) != Right.NEVER;
    }

    private static boolean isSummarised(Answer answer, Release release) {
        return answer.isHeld() && release != null && release.scope() == Scope.SUMMARY;
    }

    private Voice voice(Answer answer, Submission submission, InputRequest request, Reading reading) {
        String text = reading.isOpen() ? said(request.discipline(), answer, reading.text()) : null;
        boolean held = answer.isHeld() && answer.value().audience().roles().equals(Audience.HELD.roles());
        return new Voice(
                request.id(),
                request.discipline(),
                submission.form(),
                answer.question(),
                answer.said(),
                answer.block(),
                answer.value().kind(),
                text,
                reading.withheldBy(),
                submission.authorName(),
                request.agency(),
                submission.submitted(),
                answer.kind() == AnswerKind.CHOICE || answer.kind() == AnswerKind.RATING,
                held,
                answer.beside(),
                answer.part(),
                saidOn(answer, submission));
    }

    /** The day on which carried words were last said; null for what was said as it was submitted. */
    private static LocalDate saidOn(Answer answer, Submission submission) {
        LocalDate said = answer.saidOn();
        return said == null || said.equals(CourtTime.dayOf(submission.submitted())) ? null : said;
    }

    private String said(Discipline discipline, Answer answer, String json) {
        List<Question.Option> options = forms.of(discipline).stream()
                .flatMap(form -> form.questions().stream())
                .filter(question -> question.id().equals(answer.question()))
                .flatMap(question -> question.options().stream())
                .toList();
        return AnswerText.of(answer.kind(), options, AnswersJson.value(json), Words.ENGLISH);
    }

    /** In place of held answers the holder's own summary, or only that they were given. */
    private Voice summary(OpenCase pass, Answer answer, Submission submission, InputRequest request, Release release) {
        ContentKind kind = answer.value().kind();
        Reading reading = release.summary() == null ? null : seals.open(pass, release.summary());
        String text = reading == null ? null : reading.text();
        return new Voice(
                request.id(),
                request.discipline(),
                submission.form(),
                "summary",
                Words.ENGLISH.say("input.summary"),
                request.discipline() == Discipline.YOUTH ? "words" : answer.block(),
                kind,
                text,
                text == null ? rights.basis(kind) : null,
                release.holderName(),
                "",
                release.released(),
                false,
                false);
    }
}
