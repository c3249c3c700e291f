package org.hearth.wording;

import java.util.List;
import java.util.function.Predicate;
import org.hearth.terms.Discipline;
import org.hearth.terms.Templates;

/**
 * The Spanish side of the guide: fewer rules than the English one, with the same tests. Caregivers and workers write
 * Spanish with and without accents, and are read alike.
 */
final class CourtSpanish {
    private final SpanishWords words;
    private final Lexis lexis;
    private final Phrases phrases;

    private CourtSpanish(SpanishWords words, Lexis lexis, Phrases phrases) {
        this.words = words;
        this.lexis = lexis;
        this.phrases = phrases;
    }

    /** Reads the families and the rules of {@code wording/es}. */
    static CourtSpanish read(Templates templates) {
        SpanishWords words = SpanishWords.read();
        Lexis lexis = Lexis.read(templates, Lexis.SPANISH);
        Phrases phrases = Phrases.read(
                templates, Phrases.SPANISH, Sources.read(templates), lexis, new SpanishForms(words), SpanishTurns::of);
        return new CourtSpanish(words, lexis, phrases);
    }

    List<Rule> rules() {
        return phrases.rules();
    }

    /** What the rules that are {@code wanted} find in a Spanish text, in its order. */
    List<Finding> review(String given, Discipline discipline, Predicate<Rule> wanted) {
        return new SpanishReview(phrases, lexis, words.lookup(), given, discipline).read(wanted);
    }
}
