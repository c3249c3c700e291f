package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.Audience;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Right;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Discipline;
import org.hearth.terms.Words;

/** Reads what was submitted for a hearing as one reader may read it: a fixed number of statements, however many voices. */
@ApplicationScoped
class Voices {
    @Inject
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    InputForms forms;

    @Inject
    Holdings holdings;

    @Inject
    Beside beside;

    /** The voices, by discipline, newest first, in the form's order; beside each what is corrected in it. */
    List<Voice> of(OpenCase pass, String hearing) {
        LetGo letGo = holdings.ofHearing(pass, hearing);
        List<Voice> voices = new ArrayList<>();
        Map<String, List<Object[]>> submitted = rows(pass, hearing).stream()
                .collect(Collectors.groupingBy(
                        row -> ((Submission) row[1]).id(), LinkedHashMap::new, Collectors.toList()));
        submitted.values().forEach(rows -> voices.addAll(spoken(pass, rows, letGo)));
        return beside.corrected(pass, hearing, voices);
    }

    /** The voices of one submission. */
    private List<Voice> spoken(OpenCase pass, List<Object[]> rows, LetGo letGo) {
        List<Voice> voices = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        Set<String> summarised = new HashSet<>();
        for (Object[] row : rows) {
            Answer answer = (Answer) row[0];
            Submission submission = (Submission) row[1];
            InputRequest request = (InputRequest) row[2];
            Reading reading = seals.open(pass, letGo.value(answer));
            if (reading.isOpen()) {
                values.put(answer.question(), AnswersJson.value(reading.text()));
            }
            if (speaks(pass, answer, reading)) {
                voices.add(voice(answer, submission, request, reading, letGo));
            } else if (answer.isHeld() && !reading.isOpen()) {
                letGo.summaries(answer, pass.role()).stream()
                        .filter(each -> summarised.add(each.id()))
                        .forEach(each -> voices.add(summary(pass, answer, submission, request, each, letGo)));
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

    /**
     * Counts speak through progress. What is held says nothing to those it is not let go to, not even that it is held:
     * that would already hint at what was said. What is not held and not for a reader names its rule.
     */
    private static boolean speaks(OpenCase pass, Answer answer, Reading reading) {
        if (answer.kind() == AnswerKind.COUNT) {
            return false;
        }
        return reading.isOpen() || !answer.isHeld() && pass.right(answer.value().kind()) != Right.NEVER;
    }

    private Voice voice(Answer answer, Submission submission, InputRequest request, Reading reading, LetGo letGo) {
        String text = reading.isOpen() ? said(request.discipline(), answer, reading.text()) : null;
        boolean held = answer.isHeld() && letGo.readers(answer).equals(Audience.HELD.roles());
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
    private Voice summary(
            OpenCase pass, Answer answer, Submission submission, InputRequest request, Release release, LetGo letGo) {
        ContentKind kind = answer.value().kind();
        Sealed written = letGo.summary(release, kind);
        String text = written == null ? null : seals.open(pass, written).text();
        return new Voice(
                request.id(),
                request.discipline(),
                submission.form(),
                Voice.SUMMARY,
                Words.ENGLISH.say("input.summary"),
                request.discipline() == Discipline.YOUTH ? "words" : answer.block(),
                kind,
                text,
                text == null ? pass.rule(kind) : null,
                Words.ENGLISH.say("input.summary.by", release.holderName()),
                "",
                release.released(),
                false,
                false);
    }
}
