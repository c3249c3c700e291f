package org.hearth.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearth.terms.Discipline;
import org.hearth.terms.Templates;
import org.hearth.wording.Passages.Span;

/**
 * The Spanish side of the guide: fewer rules than the English one, with the same tests. Caregivers and workers write
 * Spanish with and without accents, and are read alike.
 */
final class CourtSpanish {
    /** Short forms whose stop ends no sentence. */
    private static final Pattern SHORT = Pattern.compile(
            "(?<![\\p{L}])(?:Sra|Srta|Dra|Lic|Licda|Ing|Prof|Profa|Ud|Uds|Of|Trab|N\u00fam|n\u00fam|No|Art|art|P\u00e1g|p\u00e1g|aprox|p ?\\. ?ej)\\.");

    private static final int LAST_WORDS = 3;

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
        Plain plain = Plain.of(given);
        String text = plain.text().replace('\u00bf', ' ').replace('\u00a1', ' ');
        text = SHORT.matcher(text).replaceAll(match -> match.group().replace('.', ' '));
        List<Span> sentences = Passages.of(text);
        String even = Accents.without(text.toLowerCase(Locale.ROOT));
        SpanishKept kept = new SpanishKept(even, sentences);
        Findings found = new Findings(given, plain);
        SpanishCast cast = new SpanishCast();
        SpanishWords.Reader reader = words.reader();
        for (Span span : sentences) {
            SpanishSentence sentence = SpanishSentence.of(
                    span.start(), text.substring(span.start(), span.end()).replace('"', ' '), reader, lexis);
            cast.hear(sentence);
            String sentenceEven = even.substring(span.start(), span.end());
            List<Finding> here = new ArrayList<>();
            for (Hit hit : phrases.hits(sentence)) {
                Scope scope = hit.rule().scope();
                boolean read = scope.only().contains(discipline) && scope.reads(sentenceEven);
                if (wanted.test(hit.rule()) && read && counts(hit, sentence, cast, kept)) {
                    here.add(found.of(hit, reach(hit, sentence)));
                }
            }
            found.keepLongest(here);
        }
        return found.inOrder();
    }

    private static boolean counts(Hit hit, SpanishSentence sentence, SpanishCast cast, SpanishKept kept) {
        int first = sentence.indexAt(hit.from());
        int last = Math.max(first, sentence.indexAt(hit.to() - 1));
        boolean open = cast.open(hit.rule().scope().gate(), first, last);
        return hit.rule().privileged()
                ? open
                : open && !SpanishKept.denied(sentence, first) && !kept.keeps(hit, sentence, first, last);
    }

    /** What a clinician said reaches to the end of its sentence, or from its start where the speaker stands last. */
    private static Span reach(Hit hit, SpanishSentence sentence) {
        if (!hit.rule().scope().whole()) {
            return new Span(hit.from(), hit.to());
        }
        boolean last = sentence.indexAt(hit.to()) >= sentence.size() - LAST_WORDS;
        return new Span(last ? sentence.start() : hit.from(), Math.max(hit.to(), sentence.end()));
    }
}
