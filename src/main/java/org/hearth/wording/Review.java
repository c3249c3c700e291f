package org.hearth.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.terms.Discipline;
import org.hearth.wording.Passages.Span;

/** One reading of one text, from its first sentence to its last; made for it and thrown away. */
final class Review {
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:story|stories|books?|novel|play|film|movie|song|poem|essay|lesson"
                    + "|chapter|unit|class (?:read|learned|talked|wrote)|documentary)\\b[^,;]{0,20}\\b(?:about|on|of)\\b");
    /** A speaker this near the end of a sentence speaks of what stands before. */
    private static final int LAST_WORDS = 3;

    private final Reader reader;
    private final Discipline discipline;
    private final Plain plain;
    private final List<Span> quotations;
    private final List<Span> citations;
    private final List<Span> sentences;
    private final Cast cast = new Cast();
    private final Findings found;

    Review(Reader reader, String given, Discipline discipline) {
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
            String bare = text.replace('"', ' ');
            Reader.Read read = reader.read(bare);
            cast.hear(read.sentence());
            List<Finding> here = new ArrayList<>();
            for (Hit hit : (cast.confided().isEmpty() ? read : reader.read(bare, cast.confided())).hits()) {
                if (wanted.test(hit.rule()) && counts(hit, read.sentence(), text, span.start())) {
                    here.add(found.of(hit, reach(hit, read.sentence(), span)));
                }
            }
            found.keepLongest(here);
        }
        return found.inOrder();
    }

    private boolean counts(Hit hit, Sentence sentence, String text, int start) {
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
        return !told(text, hit.from())
                && !Names.covers(sentence, first, last)
                && !Ordinary.sense(sentence, cast.clause(), first, last)
                && !kept(scope, start + hit.from(), start + hit.to())
                && !(denied && negated(sentence, first, last))
                && scope.gate().open(cast, first, last);
    }

    /** Are the words from {@code from} to {@code to} of the even text quoted, or part of a title? */
    private boolean kept(Scope scope, int from, int to) {
        return quotations.stream().anyMatch(span -> span.overlaps(from, to))
                || scope.keeps('S') && Titles.beside(plain.text(), citations, from, to);
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

    /** What a book, a play or a lesson is about is not said of anybody here. */
    private static boolean told(String text, int at) {
        Matcher matcher = TOLD.matcher(text);
        return matcher.find() && matcher.end() <= at;
    }

    /**
     * What a clinician said reaches to the end of its sentence, or from its start where the speaker stands last. A stop that
     * the reading added is no part of the text.
     */
    private static Span reach(Hit hit, Sentence sentence, Span span) {
        int from = span.start() + hit.from();
        int to = Math.min(span.start() + hit.to(), span.end());
        if (!hit.rule().scope().whole()) {
            return new Span(from, to);
        }
        boolean last = sentence.indexAt(hit.to()) >= sentence.size() - LAST_WORDS;
        return new Span(last ? span.start() : from, Math.max(to, span.end()));
    }
}
