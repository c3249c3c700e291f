package org.hearth.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.hearth.input.Part;
import org.hearth.input.Voice;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Discipline;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A concern stands in one line with what was going on, what is missing and who owns what stands in the way. */
class BesideTest {
    private static Voice voice(String question, String beside, Part part, ContentKind kind, String text) {
        return new Voice(
                "r",
                Discipline.PROBATION,
                "probation-2",
                question,
                "A later start",
                "needs",
                kind,
                text,
                text == null ? "WIC 827" : null,
                "A. Ortiz",
                "County Probation",
                Told.noon(Told.TODAY),
                false,
                false,
                beside,
                part,
                null);
    }

    @Test
    void whatStandsBesideAConcernStandsInItsLine() {
        List<Voice> folded = Beside.folded(List.of(
                voice("concern", null, null, ContentKind.NEEDS, "Two nights away."),
                voice("context", "concern", Part.CONTEXT, ContentKind.NEEDS, "the bus ends at eight"),
                voice("barrier", "concern", Part.BARRIER, ContentKind.NEEDS, "no late bus"),
                voice("late", "concern", Part.EFFECT, ContentKind.NEEDS, "tried")));
        assertEquals(1, folded.size());
        assertEquals(
                "Two nights away. · What was going on: the bus ends at eight · In the way: no late bus · A later start: tried",
                folded.get(0).text());
    }

    @Test
    void whatIsAboutSomethingElseOrWithheldKeepsItsOwnLine() {
        Voice main = voice("concern", null, null, ContentKind.NEEDS, "Two nights away.");
        Voice other = voice("plan", "concern", Part.MORE, ContentKind.POSITION, "said to counsel");
        Voice closed = voice("context", "concern", Part.CONTEXT, ContentKind.NEEDS, null);
        assertEquals(List.of(main, other, closed), Beside.folded(List.of(main, other, closed)));
        Voice withheld = voice("concern", null, null, ContentKind.NEEDS, null);
        Voice beside = voice("context", "concern", Part.CONTEXT, ContentKind.NEEDS, "the bus");
        assertEquals(List.of(withheld, beside), Beside.folded(List.of(withheld, beside)));
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void everyPartHasAName(Part part) {
        assertFalse(Words.ENGLISH.say("summary.part." + part.wire()).startsWith("["), part.wire());
    }
}
