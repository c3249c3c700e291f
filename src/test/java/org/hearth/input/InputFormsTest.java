package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.progress.Measures;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Discipline;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.hearth.wording.GuideAtHand;
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
    void everyFormBeginsWithAStrengthAndRequiresNothingElse(Discipline discipline) {
        InputForm form = FORMS.of(discipline).orElseThrow();
        long own =
                form.questions().stream().filter(each -> each.beside() == null).count();
        assertTrue(own >= 6 && own <= 24, discipline + " is asked " + own + " questions");
        Question first = form.questions().get(0);
        assertTrue(Set.of("goals", "words").contains(first.block()), discipline + " begins with " + first.text());
        assertEquals(discipline != Discipline.YOUTH, first.required());
        assertTrue(form.questions().stream().skip(1).noneMatch(Question::required), discipline.wire());
        assertTrue(form.id().startsWith(discipline.wire() + "-"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Discipline.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COURT", "YOUTH"})
    void betweenReviewsAnAdultIsAskedThreeQuestions(Discipline discipline) {
        InputForm form = FORMS.of(discipline).orElseThrow();
        List<Question> brief = form.questions().stream()
                .filter(form::isBrief)
                .filter(each -> each.beside() == null)
                .toList();
        assertEquals(3, brief.size());
        assertEquals(form.questions().get(0), brief.get(0), "the strength is asked each time");
    }

    @ParameterizedTest
    @EnumSource(value = Discipline.class, mode = EnumSource.Mode.EXCLUDE, names = "COURT")
    void theLanguageGuideFindsNothingInWhatIsAsked(Discipline discipline) {
        for (Question question : FORMS.of(discipline).orElseThrow().questions()) {
            List<String> said = new ArrayList<>(List.of(question.text()));
            said.add(question.help() == null ? "" : question.help());
            question.options().forEach(each -> said.add(each.text()));
            said.forEach(
                    text -> assertEquals(List.of(), GuideAtHand.GUIDE.review(text, Discipline.SOCIAL_WORKER), text));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Discipline.class, mode = EnumSource.Mode.EXCLUDE, names = "COURT")
    void whatStandsBesideAnAnswerIsReadByTheSamePeople(Discipline discipline) {
        InputForm form = FORMS.of(discipline).orElseThrow();
        for (Question question : form.questions()) {
            if (question.beside() != null && form.question(question.beside()).kind() != AnswerKind.COUNT) {
                assertEquals(form.question(question.beside()).content(), question.content(), question.id());
            }
        }
    }

    @Test
    void besideEveryConcernStandContextNeedBarrierAndOwnerAndNotKnownYetIsAnAnswer() {
        for (Discipline each : EnumSet.of(
                Discipline.SOCIAL_WORKER,
                Discipline.PROBATION,
                Discipline.EDUCATOR,
                Discipline.BEHAVIORAL_HEALTH,
                Discipline.CASA,
                Discipline.CAREGIVER)) {
            InputForm form = FORMS.of(each).orElseThrow();
            List<Question> beside = form.beside("concern");
            assertEquals(
                    List.of(Part.CONTEXT, Part.NEED, Part.BARRIER, Part.OWNER),
                    beside.stream().map(Question::part).toList(),
                    each.wire());
            beside.stream()
                    .filter(one -> one.kind() == AnswerKind.CHOICE)
                    .forEach(one -> assertTrue(
                            one.options().stream()
                                    .anyMatch(option -> option.id().equals("unknown")),
                            one.id()));
        }
        for (Discipline each : EnumSet.of(Discipline.SOCIAL_WORKER, Discipline.PROBATION)) {
            assertEquals(
                    4, FORMS.of(each).orElseThrow().beside("second_concern").size());
        }
    }

    @Test
    void theWorksheetStandsBesideTheRecommendationOfAViolation() {
        InputForm form = FORMS.of(Discipline.PROBATION).orElseThrow();
        Question recommendation = form.question("recommendation");
        assertTrue(Worksheet.isAsked(recommendation, "violation"));
        assertFalse(Worksheet.isAsked(recommendation, "none"));
        List<Part> parts =
                form.beside("recommendation").stream().map(Question::part).toList();
        assertTrue(parts.containsAll(Part.WORKSHEET), parts.toString());
        assertTrue(parts.containsAll(List.of(Part.YOUTH_VIEW, Part.FAMILY_VIEW, Part.NOT_DONE)), parts.toString());
    }

    @Test
    void thePointOfContactOfEachAgencyStandsWithTheDayItWasChecked() {
        for (Discipline each : EnumSet.of(
                Discipline.SOCIAL_WORKER,
                Discipline.PROBATION,
                Discipline.BEHAVIORAL_HEALTH,
                Discipline.LAW_ENFORCEMENT)) {
            InputForm form = FORMS.of(each).orElseThrow();
            assertEquals(AnswerKind.CONTACT, form.question("contact").kind());
            assertEquals(
                    List.of(Part.CHECKED),
                    form.beside("contact").stream().map(Question::part).toList());
        }
    }

    @Test
    void theReturnIsAffirmedFirstWhenTheYoungPersonWasAway() {
        for (Discipline each : EnumSet.of(Discipline.SOCIAL_WORKER, Discipline.PROBATION, Discipline.CAREGIVER)) {
            List<Question> first = FORMS.of(each).orElseThrow().questions().stream()
                    .filter(one -> "away".equals(one.first()))
                    .toList();
            assertEquals(1, first.size(), each.wire());
            assertTrue(FORMS.of(each).orElseThrow().beside(first.get(0).id()).stream()
                    .map(Question::part)
                    .toList()
                    .containsAll(List.of(Part.WELCOMED, Part.SAID)));
        }
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
    void youthCaregiverAndParentAreAskedInSpanishToo() {
        for (Discipline each : EnumSet.of(Discipline.YOUTH, Discipline.CAREGIVER, Discipline.PARENT)) {
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
            assertEquals(List.of("away", "away", "offered", "contacts"), counts.subList(0, 4), each.wire());
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
        fails(folder, good.replace("beside: recommendation", "beside: nothing"), "beside: name a question above");
        fails(folder, good.replace("    part: lesser\n", ""), "write beside: and part: together");
        fails(folder, good.replace("part: lesser", "part: lower"), "part: write one of [context");
        fails(folder, good.replace("first: away", "first: charm"), "first: is not in measures.yaml");
        fails(folder, good.replace("[strength, concern, promise]", "[strength, concern]"), "exactly 3 questions");
        fails(folder, good.replace("[strength, concern, promise]", "[back, concern, promise]"), "name strength too");
        fails(folder, good.replace("[strength, concern, promise]", "[strength, lesser, promise]"), "lesser is no");
    }

    private static void fails(Path folder, String text, String mend) throws IOException {
        Files.createDirectories(folder.resolve("input-forms"));
        Files.writeString(folder.resolve("input-forms/probation.yaml"), text);
        TemplateFault fault = assertThrows(TemplateFault.class, () -> InputForms.read(Templates.at(folder), MEASURES));
        assertTrue(fault.getMessage().matches("input-forms/probation.yaml, line \\d+: (.|\n)*"), fault.getMessage());
        assertTrue(fault.getMessage().contains(mend), fault.getMessage());
    }
}
