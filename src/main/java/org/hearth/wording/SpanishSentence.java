package org.hearth.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Spanish sentence read: its words without accents, with their base forms, kinds and families. */
final class SpanishSentence implements Words {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\d_]*|\\d+(?:[.,:/]\\d+)*|\\S");
    private static final Set<String> OWNERS =
            Set.of("su", "sus", "mi", "mis", "tu", "tus", "nuestro", "nuestra", "nuestros", "nuestras", "suyo", "suya");
    private static final Set<String> CLITICS =
            Set.of("me", "te", "se", "nos", "os", "le", "les", "lo", "la", "los", "las");
    private static final Set<String> REFLEXIVES = Set.of("me", "te", "se", "nos");
    private static final Set<String> HELPERS = Set.of(
            "haber",
            "estar",
            "ir",
            "volver",
            "querer",
            "poder",
            "soler",
            "seguir",
            "intentar",
            "tratar",
            "andar",
            "deber",
            "acabar",
            "empezar");
    private static final Set<String> PREPOSITIONS = Set.of(
            "a",
            "al",
            "ante",
            "bajo",
            "con",
            "contra",
            "de",
            "del",
            "desde",
            "en",
            "entre",
            "hacia",
            "hasta",
            "para",
            "por",
            "segun",
            "sin",
            "sobre",
            "tras",
            "durante",
            "mediante",
            "como");
    private static final Set<String> DETERMINERS = Set.of(
            "el", "la", "los", "las", "un", "una", "unos", "unas", "este", "esta", "estos", "estas", "ese", "esa",
            "esos", "esas", "aquel", "aquella", "otro", "otra", "otros", "otras", "cada", "algun", "alguna", "algunos",
            "algunas", "ningun", "ninguna", "dicho", "dicha", "cierto", "cierta", "lo", "varios", "varias", "muchos",
            "muchas", "todo", "toda", "todos", "todas", "ambos", "ambas");
    private static final Set<String> NUMBERS = Set.of(
            "uno",
            "dos",
            "tres",
            "cuatro",
            "cinco",
            "seis",
            "siete",
            "ocho",
            "nueve",
            "diez",
            "once",
            "doce",
            "trece",
            "catorce",
            "quince",
            "dieciseis",
            "diecisiete",
            "dieciocho",
            "veinte",
            "treinta",
            "cien",
            "primera",
            "primero",
            "segunda",
            "segundo",
            "tercera",
            "tercero");
    private static final Set<String> OTHERWISE = Set.of(
            "no", "ya", "si", "que", "y", "e", "o", "u", "ni", "mas", "muy", "nunca", "siempre", "tambien", "bien",
            "mal", "asi", "hoy", "ayer", "pero", "porque", "cuando", "donde", "yo", "ella", "he", "es", "son", "fue",
            "ha", "han", "era", "esta", "sino", "aun", "tan", "tal");

    /** When it happened is nobody who does a thing. */
    private static final Set<String> TIMES = Set.of(
            "vez",
            "dia",
            "noche",
            "mañana",
            "tarde",
            "semana",
            "mes",
            "año",
            "hora",
            "anoche",
            "lunes",
            "martes",
            "miercoles",
            "jueves",
            "viernes",
            "sabado",
            "domingo",
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
            "madrugada",
            "minuto",
            "momento");

    private final List<Token> tokens = new ArrayList<>();
    private final List<Set<String>> keys = new ArrayList<>();

    private SpanishSentence() {}

    /** Reads an even sentence without its quotation marks. */
    static SpanishSentence of(String text, SpanishWords.Lookup words, Lexis lexis) {
        SpanishSentence sentence = new SpanishSentence();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            sentence.add(word.start(), word.group(), words, lexis);
        }
        return sentence;
    }

    private void add(int at, String word, SpanishWords.Lookup words, Lexis lexis) {
        String small = word.toLowerCase(Locale.ROOT);
        String low = Accents.without(small);
        Set<String> tags = new HashSet<>();
        Set<String> lemmas = new HashSet<>();
        for (SpanishWords.Kind kind : words.kinds(small)) {
            tags.add(kind.tag());
            lemmas.add(kind.lemma());
            if (kind.tag().matches("V.*:PP[123]CN.*")) {
                lemmas.add(kind.lemma() + "se");
            }
        }
        Set<String> families = lexis.familiesOf(low, lemmas);
        tags.addAll(families);
        tokens.add(new Token(at, at + word.length(), word, low, tags, lemmas));
        Set<String> here = new HashSet<>(lemmas);
        here.addAll(families);
        here.add(low);
        here.add("=" + low);
        if (OWNERS.contains(low)) {
            here.add("@");
        }
        if (Character.isDigit(low.charAt(0)) || NUMBERS.contains(low)) {
            here.add("#");
        }
        keys.add(here);
    }

    @Override
    public int size() {
        return tokens.size();
    }

    @Override
    public Token at(int index) {
        return tokens.get(index);
    }

    @Override
    public List<Set<String>> keys() {
        return keys;
    }

    /** The index of the word that stands at or after {@code position}; the last where none does. */
    int indexAt(int position) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() > position) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    /** Is it a verb that may lead another: haber, estar, volver? */
    static boolean helps(Token token) {
        return verbal(token) && token.lemma(HELPERS);
    }

    /** May it be a verb? The families of words have tags too, so that kinds are asked for by two letters. */
    static boolean verbal(Token token) {
        return token.may("VM") || token.may("VA") || token.may("VS");
    }

    boolean preposition(int i) {
        return i >= 0 && PREPOSITIONS.contains(at(i).low());
    }

    /** An article, an owner or a number, but not the pronoun that looks like one: la llamó, él mintió. */
    boolean determiner(int i) {
        if (i < 0) {
            return false;
        }
        Token token = at(i);
        boolean article = DETERMINERS.contains(token.low())
                && !token.text().toLowerCase(Locale.ROOT).matches("él|está");
        boolean owner = OWNERS.contains(token.low());
        return owner || (article || keys.get(i).contains("#")) && !(clitic(i) && i + 1 < size() && verb(i + 1));
    }

    boolean clitic(int i) {
        return i >= 0 && i < size() && CLITICS.contains(at(i).low());
    }

    boolean reflexive(int i) {
        return i >= 0 && REFLEXIVES.contains(at(i).low());
    }

    /** A verb here: where a noun has the same form (visita, ayuda), what stands before tells. */
    boolean verb(int i) {
        Token token = at(i);
        if (!verbal(token) || PREPOSITIONS.contains(token.low()) || DETERMINERS.contains(token.low())) {
            return helps(token) && token.text().toLowerCase(Locale.ROOT).matches("está[ns]?");
        }
        boolean other = token.may("NC") || token.may("AQ");
        return !other || i == 0 || !named(i - 1);
    }

    /** Does the word at {@code i} lead to a noun: an article that is no pronoun, a preposition, an owner? */
    private boolean named(int i) {
        String low = at(i).low();
        boolean pronoun = Set.of("me", "te", "se", "le", "les", "nos", "lo").contains(low);
        boolean doubled =
                CLITICS.contains(low) && i > 0 && (reflexive(i - 1) || at(i - 1).is("no"));
        return !pronoun
                && !doubled
                && (PREPOSITIONS.contains(low)
                        || DETERMINERS.contains(low)
                        || OWNERS.contains(low)
                        || keys.get(i).contains("#"));
    }

    boolean finite(int i) {
        return verb(i) && at(i).tags().stream().anyMatch(tag -> tag.matches("V.[ISC].*"));
    }

    boolean adjective(int i) {
        Token token = at(i);
        return (token.may("AQ") || token.may("AO") || token.may("VMP")) && !OTHERWISE.contains(token.low());
    }

    boolean noun(int i) {
        Token token = at(i);
        boolean small = OTHERWISE.contains(token.low())
                || PREPOSITIONS.contains(token.low())
                || DETERMINERS.contains(token.low())
                || CLITICS.contains(token.low())
                || token.lemma(TIMES);
        return !small && (token.may("NC") || family(token)) && !verb(i);
    }

    private static boolean family(Token token) {
        return token.has(Lexis.YOUTH)
                || token.has(Lexis.ADULT)
                || token.has(Lexis.EXPLOITER)
                || token.has(Lexis.SYSTEM)
                || token.has(Lexis.ASPECT);
    }

    /** A word with a capital that is no common word: a name. The first word of a sentence is one only if nobody knows it. */
    boolean name(int i) {
        Token token = at(i);
        if (!token.word()
                || !token.capital()
                || token.lemma(TIMES)
                || OTHERWISE.contains(token.low())
                || family(token)) {
            return false;
        }
        boolean function = DETERMINERS.contains(token.low())
                || PREPOSITIONS.contains(token.low())
                || CLITICS.contains(token.low())
                || OWNERS.contains(token.low());
        return !function && (i > 0 && !shouted() || token.tags().isEmpty());
    }

    /** Is the whole sentence in capitals? */
    boolean shouted() {
        return tokens.stream().noneMatch(token -> token.text().chars().anyMatch(Character::isLowerCase));
    }
}
