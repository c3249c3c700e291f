package org.hearth.wording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.terms.Discipline;
import org.hearth.wording.Passages.Span;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;

/** One reading of one text, from its first sentence to its last; made for it and thrown away. */
final class Review {
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:story|stories|books?|novel|play|film|movie|song|poem|essay|lesson"
                    + "|chapter|unit|class (?:read|learned|talked|wrote)|documentary)\\b[^,;]{0,20}\\b(?:about|on|of)\\b");
    /** A speaker this near the end of a sentence speaks of what stands before. */
    private static final int LAST_WORDS = 3;

    private final RuleBook book;
    private final Lexis lexis;
    private final JLanguageTool reader;
    private final Discipline discipline;
    private final Plain plain;
    private final List<Span> quotations;
    private final List<Span> citations;
    private final List<Span> sentences;
    private final Cast cast = new Cast();
    private final Findings found;

    Review(RuleBook book, Lexis lexis, JLanguageTool reader, String given, Discipline discipline) {
        this.book = book;
        this.lexis = lexis;
        this.reader = reader;
        this.discipline = discipline;
        this.plain = Plain.of(given);
        this.found = new Findings(given, plain);
        this.sentences = Passages.of(plain.text());
        this.quotations = Quotations.of(plain.text(), sentences);
        this.citations = Titles.citations(plain.text());
    }

    /** What the rules that are {@code wanted} find, in the order of the text. */
    List<Finding> read(Predicate<Rule> wanted) {
        for (Span span : sentences) {
            String text = plain.text().substring(span.start(), span.end());
            Sentence sentence = Sentence.of(span.start(), analyze(text.replace('"', ' ')), lexis);
            cast.hear(sentence);
            List<Finding> here = new ArrayList<>();
            for (Hit hit : book.hits(sentence)) {
                if (wanted.test(hit.rule()) && counts(hit, sentence, text)) {
                    here.add(found.of(hit, reach(hit, sentence)));
                }
            }
            found.keepLongest(here);
        }
        return found.inOrder();
    }

    /** A sentence without its stop is given one, so that rules can ask for what follows a word. */
    private AnalyzedSentence analyze(String text) {
        try {
            boolean open = Character.isLetterOrDigit(text.charAt(text.length() - 1));
            return reader.getAnalyzedSentence(open ? text + "." : text);
        } catch (IOException e) {
            throw new IllegalStateException("a sentence cannot be read", e);
        }
    }

    private boolean counts(Hit hit, Sentence sentence, String text) {
        Scope scope = hit.rule().scope();
        if (!scope.only().contains(discipline) || !scope.reads(text)) {
            return false;
        }
        int first = sentence.indexAt(hit.from());
        int last = Math.max(first, sentence.indexAt(hit.to() - 1));
        if (hit.rule().privileged()) {
            return scope.gate().open(cast, first, last);
        }
        boolean denied = !sentence.at(first).surelyVerb() || scope.gate() != Gate.ALWAYS;
        return !kept(hit, sentence, first, last)
                && !(denied && negated(sentence, first, last))
                && scope.gate().open(cast, first, last);
    }

    /** Words that stand for good reason: told in a book, quoted, part of a name or of a title. */
    private boolean kept(Hit hit, Sentence sentence, int first, int last) {
        return told(text(sentence), hit.from() - sentence.start())
                || quotations.stream().anyMatch(span -> span.overlaps(hit.from(), hit.to()))
                || Names.covers(sentence, first, last)
                || hit.rule().scope().keeps('S') && Titles.beside(plain.text(), citations, hit.from(), hit.to());
    }

    /** "She is not a runaway", "no AWOLs since May", "violated no term": what is denied is no label. */
    private static boolean negated(Sentence sentence, int first, int last) {
        int i = first - 1;
        while (i >= 0
                && (sentence.at(i).is("a", "an", "the", "any", "been", "be", "longer", "ever", "really", "called"))) {
            i--;
        }
        boolean before = i >= 0 && sentence.at(i).is("not", "n't", "never", "no", "zero", "without", "nor", "cannot");
        return before || last + 1 < sentence.size() && sentence.at(last + 1).is("no", "nobody", "none", "nothing");
    }

    /** Where the sentence ends in the even text; the stop it may have been given stands beyond. */
    private int end(Sentence sentence) {
        return Math.min(sentence.end(), plain.text().length());
    }

    private String text(Sentence sentence) {
        return plain.text().substring(sentence.start(), end(sentence));
    }

    /** What a book, a play or a lesson is about is not said of anybody here. */
    private static boolean told(String text, int at) {
        Matcher matcher = TOLD.matcher(text);
        return matcher.find() && matcher.end() <= at;
    }

    /** What a clinician said reaches to the end of its sentence, or from its start where the speaker stands last. */
    private Span reach(Hit hit, Sentence sentence) {
        if (!hit.rule().scope().whole()) {
            return new Span(hit.from(), hit.to());
        }
        boolean last = sentence.indexAt(hit.to()) >= sentence.size() - LAST_WORDS;
        return new Span(last ? sentence.start() : hit.from(), Math.max(hit.to(), end(sentence)));
    }
}
