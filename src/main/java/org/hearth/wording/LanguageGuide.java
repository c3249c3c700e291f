package org.hearth.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.hearth.terms.Discipline;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.languagetool.JLanguageTool;

/**
 * The language guide: notices blame, labels and unsupported claims in what adults write about a child, says why and
 * offers other words. Immutable; many threads may ask it at once. It keeps no text: what it
 * read of a sentence stays in memory for two minutes, see {@link Reader}.
 *
 * <p>Sources: California Department of Social Services, Harm Reduction Series: Introduction (2018), and the guides
 * named in {@code wording/sources.csv}.
 */
public final class LanguageGuide {
    private final RuleBook book;
    private final Reader reader;
    private final CourtSpanish spanish;

    private LanguageGuide(RuleBook book, Reader reader, CourtSpanish spanish) {
        this.book = book;
        this.reader = reader;
        this.spanish = spanish;
    }

    /**
     * Reads the rules of {@code wording/} and checks them.
     *
     * @throws org.hearth.terms.TemplateFault where a file, a rule or an example is at fault: which file, line and mend
     */
    public static LanguageGuide read(Templates templates) {
        CourtEnglish english = new CourtEnglish();
        Lexis lexis = Lexis.read(templates, Lexis.ENGLISH);
        CourtSpanish spanish = CourtSpanish.read(templates);
        RuleBook book = RuleBook.read(templates, lexis, english, spanish.rules());
        Reader reader = new Reader(new JLanguageTool(english), lexis, book);
        LanguageGuide guide = new LanguageGuide(book, reader, spanish);
        new Examples(guide, guide.book).tryOut();
        return guide;
    }

    /**
     * What deserves a second look in this text, in its order; findings of one kind never overlap. Each paragraph is read
     * in its own language, English or Spanish.
     *
     * @param text as its writer typed it; a text of the youth's own is never reviewed
     * @param discipline whose text it is: what an advocate hears in confidence is privileged, what a teacher hears is not
     */
    public List<Finding> review(String text, Discipline discipline) {
        return review(text, discipline, rule -> true);
    }

    /** The same with the rules only that are {@code wanted}. */
    List<Finding> review(String text, Discipline discipline, Predicate<Rule> wanted) {
        if (discipline == Discipline.YOUTH || text.isBlank()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (Tongue.Part part : Tongue.parts(text)) {
            String words = text.substring(part.start(), part.end());
            List<Finding> here = part.tongue() == Tongue.SPANISH
                    ? spanish.review(words, discipline, wanted)
                    : new Review(reader, words, discipline).read(wanted);
            here.forEach(finding -> found.add(finding.behind(part.start())));
        }
        return List.copyOf(found);
    }

    /** Is there a rule of this name? */
    public boolean knows(String rule) {
        return book.rules().stream().anyMatch(each -> each.id().equals(rule));
    }

    /** What these rules say, each with its examples; a name that no rule has is left out. */
    public List<RuleNote> notes(Collection<String> rules) {
        return new RuleNotes(this, book.rules()).of(rules);
    }

    /**
     * Runs every example of every rule, some seconds of work: what is wrong with them, each fault with its file, line and
     * mend; empty where every one holds. At start one example of each rule has been run already.
     */
    public List<TemplateFault> faults() {
        return new Examples(this, book).faults();
    }

    /** The rules, in the files' order. */
    List<Rule> rules() {
        return book.rules();
    }
}
