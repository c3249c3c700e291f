package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.progress.Measures;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Discipline;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InputFormsTest {
    private static final Templates TEMPLATES = Templates.at(Path.of("court-templates"));
    private static final Measures MEASURES = Measures.read(TEMPLATES);
    private static final InputForms FORMS = InputForms.read(TEMPLATES, MEASURES);

    @ParameterizedTest
    @EnumSource(value = Discipline.class, mode = EnumSource.Mode.EXCLUDE, names = "COURT")
    void everyDisciplineIsAskedAShortFormThatBeginsWithAStrength(Discipline discipline) {
        InputForm form = FORMS.of(discipline).orElseThrow();
        int size = form.questions().size();
        assertTrue(size >= 3 && size <= 7, discipline + " is asked " + size + " questions");
        Question first = form.questions().get(0);
        assertTrue(Set.of("goals", "words").contains(first.block()), discipline + " begins with " + first.text());
        assertEquals(discipline != Discipline.YOUTH, first.required());
        assertTrue(form.id().startsWith(discipline.wire() + "-"));
    }

    @Test
    void nobodyAsksTheCourt() {
        assertTrue(FORMS.of(Discipline.COURT).isEmpty());
    }

    @Test
    void aYouthMaySkipAnyQuestionAndEveryAnswerIsTheYouthsOwnStatement() {
        for (Question question : FORMS.of(Discipline.YOUTH).orElseThrow().questions()) {
            assertFalse(question.required(), question.id());
            assertEquals(ContentKind.YOUTH_STATEMENT, question.content(), question.id());
        }
    }

    @Test
    void youthAndCaregiverAreAskedInSpanishToo() {
        for (Discipline each : EnumSet.of(Discipline.YOUTH, Discipline.CAREGIVER)) {
            for (Question question : FORMS.of(each).orElseThrow().questions()) {
                assertNotNull(question.textEs(), question.id());
                assertEquals(question.help() == null, question.helpEs() == null, question.id());
                question.options().forEach(option -> assertNotNull(option.textEs(), option.id()));
            }
        }
    }

    @Test
    void probationAndSocialWorkerCountTimeAwayNowAndBeforeAndContactsKept() {
        for (Discipline each : EnumSet.of(Discipline.PROBATION, Discipline.SOCIAL_WORKER)) {
            List<String> counts = FORMS.of(each).orElseThrow().questions().stream()
                    .filter(question -> question.kind() == AnswerKind.COUNT)
                    .map(Question::measure)
                    .toList();
            assertEquals(List.of("away", "away", "contacts"), counts, each.wire());
        }
        assertTrue(FORMS.of(Discipline.EDUCATOR).orElseThrow().questions().stream()
                .anyMatch(question -> "school".equals(question.measure())));
    }

    @Test
    void whatAnAdultPromisesStandsUnderPromises() {
        Set<String> blocks = FORMS.all().stream()
                .flatMap(form -> form.questions().stream())
                .filter(question -> question.kind() == AnswerKind.COMMITMENT)
                .map(Question::block)
                .collect(Collectors.toSet());
        assertEquals(Set.of("promises"), blocks);
    }

    @Test
    void aFaultInAFormNamesFileLineAndMend(@TempDir Path folder) throws IOException {
        String good = Files.readString(Path.of("court-templates/input-forms/probation.yaml"));
        fails(folder, good.replace("kind: commitment", "kind: vow"), "kind: write one of [text, long, count");
        fails(folder, good.replace("measure: contacts", "measure: charm"), "measure: is not in measures.yaml");
        fails(folder, good.replace("block: decision", "block: verdict"), "block: write one of [away, decision");
        fails(folder, good.replace("id: away_before", "id: away_now"), "away_now stands twice");
        fails(folder, good.replace("    required: yes\n", "    requierd: yes\n"), "requierd: is not known here");
        fails(folder, good.replace("kind: commitment", "kind: choice"), "options");
    }

    private static void fails(Path folder, String text, String mend) throws IOException {
        Files.createDirectories(folder.resolve("input-forms"));
        Files.writeString(folder.resolve("input-forms/probation.yaml"), text);
        TemplateFault fault = assertThrows(TemplateFault.class, () -> InputForms.read(Templates.at(folder), MEASURES));
        assertTrue(fault.getMessage().matches("input-forms/probation.yaml, line \\d+: (.|\n)*"), fault.getMessage());
        assertTrue(fault.getMessage().contains(mend), fault.getMessage());
    }
}
