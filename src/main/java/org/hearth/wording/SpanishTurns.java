package org.hearth.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of a Spanish phrase file stands for: its words without accents, and a verb written with -se in both of its
 * orders, {@code fugarse} for se fugó, se ha fugado, se me fugó, and for fugarse, fugándose.
 */
final class SpanishTurns {
    private static final Pattern REFLEXIVE =
            Pattern.compile("(?<![\\w=|])((?:[a-zñ]+rse)(?:\\|[a-zñ]+rse)*)(?![\\w|])");
    private static final String BEFORE = "=se|=me|=te|=nos (=le|=les|=me|=nos|=te) "
            + "(haber|estar|ir|volver|querer|poder|soler|seguir|intentar|andar (=a|=de|=que|=por)) ";

    private SpanishTurns() {}

    /** The turns, one or two. */
    static List<String> of(String line) {
        String plain = Accents.without(line);
        Matcher verb = REFLEXIVE.matcher(plain);
        if (!verb.find()) {
            return List.of(plain);
        }
        String bare = verb.group(1).replaceAll("se(?=\\||$)", "");
        String apart = plain.substring(0, verb.start()) + BEFORE + bare + plain.substring(verb.end());
        return List.of(apart, plain);
    }
}
