package org.hearth.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearth.terms.Discipline;
import org.hearth.wording.Passages.Span;

/** One reading of one Spanish text, from its first sentence to its last; made for it and thrown away. */
final class SpanishReview {
    /** Short forms whose stop ends no sentence. */
    private static final Pattern SHORT = Pattern.compile(
            "(?<!\\p{L})(?:Sra|Srta|Dra|Lic|Licda|Ing|Prof|Profa|Uds?|Of|Trab|[Nn]úm|No|[Aa]rt|[Pp]ág|aprox)\\.(?=\\s)");
    /** A speaker this near the end of a sentence speaks of what stands before. */
    private static final int LAST_WORDS = 3;

    private final Phrases phrases;
    private final Lexis lexis;
    private final SpanishWords.Lookup words;
    private final Discipline discipline;
    /** The even text without the marks that open a question or a cry; every character stands in its place. */
    private final String text;
    /** The same in small letters without accents. */
    private final String even;

    private final List<Span> sentences;
    private final SpanishKept kept;
    private final SpanishCast cast = new SpanishCast();
    private final Findings found;

    SpanishReview(Phrases phrases, Lexis lexis, SpanishWords.Lookup words, String given, Discipline discipline) {
        this.phrases = phrases;
        this.lexis = lexis;
        this.words = words;
        this.discipline = discipline;
        Plain plain = Plain.of(given);
        this.text = SHORT.matcher(plain.text().replace('¿', ' ').replace('¡', ' '))
                .replaceAll(match -> match.group().replace('.', ' '));
        this.even = Accents.without(text.toLowerCase(Locale.ROOT));
        this.sentences = Passages.of(text);
        this.kept = new SpanishKept(even, sentences);
        this.found = new Findings(given, plain);
    }

    /** What the rules that are {@code wanted} find, in the order of the text. */
    List<Finding> read(Predicate<Rule> wanted) {
        for (Span span : sentences) {
            String bare = text.substring(span.start(), span.end()).replace('"', ' ');
            SpanishSentence sentence = SpanishSentence.of(bare, words, lexis);
            cast.hear(sentence);
            List<Finding> here = new ArrayList<>();
            for (Hit hit : phrases.hits(sentence)) {
                if (wanted.test(hit.rule()) && counts(hit, sentence, span)) {
                    here.add(found.of(hit, reach(hit, sentence, span)));
                }
            }
            found.keepLongest(here);
        }
        return found.inOrder();
    }

    private boolean counts(Hit hit, SpanishSentence sentence, Span span) {
        Scope scope = hit.rule().scope();
        if (!scope.only().contains(discipline) || !scope.reads(even.substring(span.start(), span.end()))) {
            return false;
        }
        int first = sentence.indexAt(hit.from());
        int last = Math.max(first, sentence.indexAt(hit.to() - 1));
        boolean stands = hit.rule().privileged()
                || !SpanishKept.denied(sentence, first) && !kept.keeps(hit, span, sentence, first, last);
        return stands && cast.open(scope.gate(), first, last);
    }

    /** What a clinician said reaches to the end of its sentence, or from its start where the speaker stands last. */
    private static Span reach(Hit hit, SpanishSentence sentence, Span span) {
        int from = span.start() + hit.from();
        int to = span.start() + hit.to();
        if (!hit.rule().scope().whole()) {
            return new Span(from, to);
        }
        boolean last = sentence.indexAt(hit.to()) >= sentence.size() - LAST_WORDS;
        return new Span(last ? span.start() : from, Math.max(to, span.end()));
    }
}
