package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearth.progress.Measures;
import org.hearth.terms.Discipline;
import org.hearth.terms.Problem;
import org.hearth.terms.Templates;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 4);
    private static final Templates TEMPLATES = Templates.at(Path.of("court-templates"));
    private static final Measures MEASURES = Measures.read(TEMPLATES);
    private static final InputForms FORMS = InputForms.read(TEMPLATES, MEASURES);
    private static final InputForm PROBATION = FORMS.of(Discipline.PROBATION).orElseThrow();

    @ParameterizedTest
    @EnumSource(value = Discipline.class, mode = EnumSource.Mode.EXCLUDE, names = "COURT")
    void aPlausibleAnswerToEveryQuestionIsTaken(Discipline discipline) {
        InputForm form = FORMS.of(discipline).orElseThrow();
        Map<String, Object> kept = AnswerShape.kept(form, plausible(form));
        assertEquals(form.questions().size(), kept.size());
        assertDoesNotThrow(() -> AnswerRules.check(form, kept, MEASURES, TODAY));
        form.questions().forEach(question -> assertTrue(!said(question, kept).isBlank(), question.id()));
    }

    @Test
    void scriptIsKeptAsTheTextItIs() {
        String script = "<script>alert('x')</script> & \"M.\" said: <b>hi</b>";
        Map<String, Object> kept = AnswerShape.kept(PROBATION, Map.of("strength", script));
        assertEquals(script, said(PROBATION.question("strength"), kept));
    }

    @Test
    void wordsOfTwentyThousandCharactersAreTakenAndOneMoreIsRefused() {
        assertEquals(
                1,
                AnswerShape.kept(PROBATION, Map.of("strength", "a".repeat(20_000)))
                        .size());
        assertEquals(
                "answers.strength problem.answer-too-long",
                onlyFault(() -> AnswerShape.kept(PROBATION, Map.of("strength", "a".repeat(20_001)))));
    }

    @Test
    void aDraftMayBeHalfWritten() {
        Map<String, Object> promise = new HashMap<>();
        promise.put("what", "a phone");
        promise.put("owner", "");
        promise.put("by", null);
        Map<String, Object> kept = AnswerShape.kept(PROBATION, Map.of("promise", promise, "circumstances", "  "));
        assertEquals(Map.of("promise", Map.of("what", "a phone")), kept);
    }

    @Test
    void anotherShapeIsRefusedNamingTheQuestion() {
        assertEquals(
                "answers.charm problem.unknown-question",
                onlyFault(() -> AnswerShape.kept(PROBATION, Map.of("charm", "x"))));
        assertEquals(
                "answers.strength problem.answer-words",
                onlyFault(() -> AnswerShape.kept(PROBATION, Map.of("strength", List.of("x")))));
        assertEquals(
                "answers.away_now problem.answer-parts",
                onlyFault(() -> AnswerShape.kept(PROBATION, Map.of("away_now", 2))));
        assertEquals(
                "answers.away_now.value problem.count-range",
                onlyFault(() -> AnswerShape.kept(PROBATION, Map.of("away_now", Map.of("value", "two")))));
        assertEquals(
                "answers.promise.when problem.unknown-part",
                onlyFault(() -> AnswerShape.kept(PROBATION, Map.of("promise", Map.of("when", "soon")))));
    }

    @Test
    void whatCannotBeSubmittedNamesTheQuestionAndTheMend() {
        assertEquals(
                List.of("answers.strength problem.answer-needed", "answers problem.nothing-answered"),
                faults(Map.of()));
        assertEquals(
                List.of("answers.away_now.to problem.period-in-future"),
                faults(with("away_now", count(2, "2026-11-04", "2026-12-05", "record"))));
        assertEquals(
                List.of("answers.away_now.known problem.unknown-known"),
                faults(with("away_now", count(2, "2026-11-04", "2026-12-04", "guess"))));
        assertEquals(
                List.of("answers.away_now.from problem.no-date"),
                faults(with("away_now", count(2, "2026-02-30", "2026-12-04", "record"))));
        assertEquals(
                List.of("answers.promise.owner problem.part-needed.owner", "answers.promise.by problem.day-passed"),
                faults(with("promise", Map.of("what", "a phone", "by", "2026-12-03"))));
    }

    @Test
    void aChoiceIsOneOfItsOptions() {
        InputForm health = FORMS.of(Discipline.PUBLIC_HEALTH).orElseThrow();
        Map<String, Object> kept = AnswerShape.kept(health, Map.of("strength", "walks", "offered", "perhaps"));
        Problem problem = assertThrows(Problem.class, () -> AnswerRules.check(health, kept, MEASURES, TODAY));
        assertEquals(List.of("answers.offered problem.unknown-option"), lines(problem));
    }

    @Test
    void everyFaultIsSaidInWords() {
        Problem problem = assertThrows(Problem.class, () -> AnswerRules.check(PROBATION, Map.of(), MEASURES, TODAY));
        for (Problem.FieldError error : problem.errors()) {
            String said = Words.ENGLISH.say(error.key(), error.args().toArray());
            assertTrue(!said.startsWith("[") && !said.contains("{"), said);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void noAnswerOfWhateverShapeEndsInAnythingButAProblem(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            Map<String, Object> wild = new LinkedHashMap<>();
            PROBATION.questions().forEach(question -> wild.put(question.id(), wild(random, 0)));
            try {
                AnswerRules.check(PROBATION, AnswerShape.kept(PROBATION, wild), MEASURES, TODAY);
            } catch (Problem problem) {
                assertEquals(Problem.Kind.BAD_INPUT, problem.kind());
                assertTrue(!problem.errors().isEmpty());
            }
        }
    }

    private static Object wild(Random random, int depth) {
        return switch (random.nextInt(depth > 1 ? 6 : 8)) {
            case 0 -> null;
            case 1 -> random.nextInt();
            case 2 -> 3.5;
            case 3 -> "2026-11-0" + random.nextInt(10);
            case 4 -> List.of("record", "seen", "<b>").get(random.nextInt(3));
            case 5 -> random.nextBoolean();
            case 6 -> new ArrayList<>(List.of(1, 2));
            default -> {
                Map<String, Object> parts = new HashMap<>();
                for (String name : List.of("value", "from", "to", "known", "what", "owner", "by")) {
                    if (random.nextBoolean()) {
                        parts.put(name, wild(random, depth + 1));
                    }
                }
                yield parts;
            }
        };
    }

    static Map<String, Object> plausible(InputForm form) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Question question : form.questions()) {
            answers.put(
                    question.id(),
                    switch (question.kind()) {
                        case TEXT, LONG -> "M. finished four welding classes and asked for a later start.";
                        case COUNT -> count(2, "2026-11-04", "2026-12-04", "record");
                        case DATE -> "2026-12-04";
                        case CHOICE, RATING -> question.options().get(0).id();
                        case COMMITMENT ->
                            Map.of("what", "a phone", "owner", "county child welfare", "by", "2026-12-14");
                        case CONTACT ->
                            Map.of("name", "Desk", "agency", "Sheriff", "reach", "555-0100", "hours", "always");
                    });
        }
        return answers;
    }

    private static Map<String, Object> with(String question, Object value) {
        return Map.of("strength", "Four classes.", question, value);
    }

    private static Map<String, Object> count(int value, String from, String to, String known) {
        return Map.of("value", value, "from", from, "to", to, "known", known);
    }

    private static String said(Question question, Map<String, Object> kept) {
        return AnswerText.of(question.kind(), question.options(), kept.get(question.id()), Words.ENGLISH);
    }

    private static List<String> faults(Map<String, Object> given) {
        Map<String, Object> kept = AnswerShape.kept(PROBATION, given);
        return lines(assertThrows(Problem.class, () -> AnswerRules.check(PROBATION, kept, MEASURES, TODAY)));
    }

    private static String onlyFault(org.junit.jupiter.api.function.Executable act) {
        List<String> lines = lines(assertThrows(Problem.class, act));
        assertEquals(1, lines.size(), lines.toString());
        return lines.get(0);
    }

    private static List<String> lines(Problem problem) {
        return problem.errors().stream()
                .map(error -> error.field() + " " + error.key())
                .toList();
    }
}
