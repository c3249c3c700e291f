package org.hearth.wording;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a line of a Spanish phrase file stands for: its words without accents, and a verb written with -se in both of its
 * orders, {@code fugarse} for se fugó, se ha fugado, se me fugó, and for fugarse, fugándose.
 */
final class SpanishTurns {
    /** A word of a line, with the words it may be instead, of which one at least ends in -se. */
    private static final Pattern REFLEXIVE =
            Pattern.compile("(?<![\\w=|])(?:[a-zñ=]+\\|)*[a-zñ]+rse(?:\\|[a-zñ=]+)*(?![\\w|])");

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
        String bare = Arrays.stream(verb.group().split("\\|"))
                .filter(each -> each.matches("[a-zñ]+rse"))
                .map(each -> each.substring(0, each.length() - 2))
                .collect(Collectors.joining("|"));
        String apart = plain.substring(0, verb.start()) + BEFORE + bare + plain.substring(verb.end());
        return List.of(apart, plain);
    }
}
