package org.hearth.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.wording.Passages.Span;

/** Words of a Spanish text that stand for good reason: quoted from a speaker, beside a statute, in a name, told or denied. */
final class SpanishKept {
    private static final Pattern MARKED = Pattern.compile("\"(?=\\S)([^\"\\n]{1,600})\"");
    private static final Pattern SPEAKS =
            Pattern.compile("(?<![a-zñ])(?:dij\\w+|dic(?:e|en|ho|iendo)|decir|segun|cont(?:o|aron|aba)"
                    + "|escrib\\w+|pregunt\\w+|respond\\w+|contest(?:o|a|aba)|explic\\w+|llam[ao]\\w*|palabras?|frase|termino|cita|anot\\w+"
                    + "|relat\\w+|coment\\w+|report(?:o|a)|mensaje|texto|carta|nota|grit(?:o|aba)|expres(?:o|a)|afirm\\w+|manifest\\w+"
                    + "|titulad[ao]|cancion|poema|informe)(?![a-zñ])");
    private static final Pattern STATUTE = Pattern.compile(
            "(?:articulos?|seccion(?:es)?|inciso|regla|cargos?|formulario|codigo (?:penal|de)|ley|wic|pc|p c|w i c|penal code)"
                    + "(?: (?:de|del|la|el|penal|no|num))* ?(?:\\d[\\w.()]*|[a-z]{2}-\\d+)|codigo (?:penal|de bienestar)");
    /** What may stand between a statute's number and its title. */
    private static final Pattern JOIN =
            Pattern.compile("(?:[\\s,:;()\"./]|\\d+|\\b(?:de|del|la|el|los|las|por|codigo|penal|bienestar|instituciones"
                    + "|e|y|un|una|delito|titulo|titulado|cargo|sobre|menores|menor|infantil|en|california)\\b)*");

    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:libro|novela|pelicula|cancion|poema|cuento|historia|obra|leccion|unidad|documental|serie|proyecto"
                    + "|ensayo|reportaje|exposicion|tarea)s?\\b[^,;]{0,20}?\\b(?:sobre|de|del|acerca)\\b");
    private static final int REACH = 90;

    private static final Set<String> DENIALS =
            Set.of("no", "nunca", "jamas", "sin", "ni", "ningun", "ninguna", "tampoco", "cero", "ninguno", "nadie");
    private static final Set<String> BETWEEN_DENIAL = Set.of(
            "ser",
            "estar",
            "haber",
            "tener",
            "parecer",
            "considerar",
            "llamar",
            "volver",
            "ver",
            "sentir",
            "dejar",
            "querer");
    private static final Set<String> SMALL = Set.of(
            "un", "una", "la", "el", "los", "las", "mas", "tan", "muy", "ya", "se", "le", "les", "lo", "me", "que",
            "como", "nada", "ha", "han", "es", "mi", "su", "de", "otra", "otro", "ser");

    private final String even;
    private final List<Span> quotations = new ArrayList<>();
    private final List<Span> statutes = new ArrayList<>();

    /** {@code even} is the text in small letters without accents; {@code sentences} are its sentences. */
    SpanishKept(String even, List<Span> sentences) {
        this.even = even;
        Matcher statute = STATUTE.matcher(even);
        while (statute.find()) {
            statutes.add(new Span(statute.start(), statute.end()));
        }
        String outside = MARKED.matcher(even)
                .replaceAll(match -> "\"".repeat(match.group().length()));
        Matcher marked = MARKED.matcher(even);
        while (marked.find()) {
            if (spoken(outside, marked.start(), marked.end(), sentences)) {
                quotations.add(new Span(marked.start(), marked.end()));
            }
        }
    }

    /** A speaker in the sentences the marks stand in, or, for more than a few words, in the one before or after. */
    private static boolean spoken(String outside, int from, int to, List<Span> sentences) {
        int first = 0;
        while (first < sentences.size() - 1 && sentences.get(first).end() <= from) {
            first++;
        }
        int last = first;
        while (last < sentences.size() - 1 && sentences.get(last).end() < to) {
            last++;
        }
        boolean few = to - from < 20;
        int start = sentences.get(few || first == 0 ? first : first - 1).start();
        int end = sentences
                .get(few || last == sentences.size() - 1 ? last : last + 1)
                .end();
        return SPEAKS.matcher(outside.substring(Math.min(start, from), Math.max(end, to)))
                .find();
    }

    /** Do the words of this hit, from index {@code first} to {@code last} of a sentence, stand for good reason? */
    boolean keeps(Hit hit, Span span, SpanishSentence sentence, int first, int last) {
        int from = span.start() + hit.from();
        int to = span.start() + hit.to();
        Matcher told = TOLD.matcher(even).region(span.start(), span.end());
        return told.find() && told.end() <= from
                || quotations.stream().anyMatch(quotation -> quotation.overlaps(from, to))
                || name(sentence, first, last)
                || hit.rule().scope().keeps('S') && statute(from, to);
    }

    private boolean statute(int from, int to) {
        return statutes.stream().anyMatch(span -> {
            int start = Math.min(to, span.end());
            int end = Math.max(from, span.start());
            return span.overlaps(from, to)
                    || end >= start
                            && end - start <= REACH
                            && JOIN.matcher(even.substring(start, end)).matches();
        });
    }

    /** Part of a name: every word has a capital, and so has a word beside them. */
    private static boolean name(SpanishSentence sentence, int first, int last) {
        if (sentence.shouted() || first == 0) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            if (!sentence.at(i).capital()) {
                return false;
            }
        }
        return first > 1 && sentence.name(first - 1) || last + 1 < sentence.size() && sentence.name(last + 1);
    }

    /** "No es rebelde", "nunca se ha fugado", "sin fugas": what is denied is no label. */
    static boolean denied(SpanishSentence sentence, int first) {
        for (int i = first - 1; i >= 0; i--) {
            Token token = sentence.at(i);
            if (DENIALS.contains(token.low())) {
                return true;
            }
            if (!SMALL.contains(token.low()) && !token.lemma(BETWEEN_DENIAL)) {
                return false;
            }
        }
        return false;
    }
}
