package org.hearth.wording;

import java.util.List;
import org.hearth.terms.Discipline;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * The language guide: notices blame, labels and unsupported claims in what adults write about a child, says why and
 * offers other words. Immutable; many threads may ask it at once. It keeps no text.
 *
 * <p>Sources: California Department of Social Services, Harm Reduction Series: Introduction (2018), and the guides
 * named in {@code wording/sources.csv}.
 */
public final class LanguageGuide {
    private final Lexis lexis;
    private final RuleBook book;
    private final JLanguageTool reader;
    private final List<RuleNote> notes;

    private LanguageGuide(Lexis lexis, RuleBook book, JLanguageTool reader) {
        this.lexis = lexis;
        this.book = book;
        this.reader = reader;
        this.notes = RuleNotes.of(book);
    }

    /**
     * Reads the rules of {@code wording/} and checks them.
     *
     * @throws org.hearth.terms.TemplateFault where a file, a rule or an example is at fault: which file, line and mend
     */
    public static LanguageGuide read(Templates templates) {
        CourtEnglish english = new CourtEnglish();
        JLanguageTool reader = new JLanguageTool(english);
        LanguageGuide guide = new LanguageGuide(Lexis.read(templates), RuleBook.read(templates, english), reader);
        new Examples(guide, guide.book).tryOut();
        return guide;
    }

    /**
     * What deserves a second look in this text, in its order; findings of one kind never overlap.
     *
     * @param text as its writer typed it; a text of the youth's own is never reviewed
     * @param discipline whose text it is: what an advocate hears in confidence is privileged, what a teacher hears is not
     */
    public List<Finding> review(String text, Discipline discipline) {
        return review(text, discipline, book.rules());
    }

    /** The same with some of the rules only. */
    List<Finding> review(String text, Discipline discipline, List<AbstractPatternRule> rules) {
        if (discipline == Discipline.YOUTH || text.isBlank()) {
            return List.of();
        }
        return List.copyOf(new Review(book, lexis, reader, text, discipline).read(rules));
    }

    /** What each rule says, with its examples, in the files' order. */
    public List<RuleNote> notes() {
        return notes;
    }

    /** What is wrong with the examples under the rules; empty where every one holds. */
    List<TemplateFault> faults() {
        return new Examples(this, book).faults();
    }
}
