package org.hearth.orders;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Several texts that are sealed as one, so that they are opened and withheld together. */
final class Parts {
    private static final String CUT = "\u001f";

    private Parts() {}

    /** The texts as one. */
    static String join(String... texts) {
        return Arrays.stream(texts).map(each -> each.replace(CUT, " ")).collect(Collectors.joining(CUT));
    }

    /** The texts with more behind them. */
    static String also(String joined, List<String> more) {
        return joined + CUT + join(more.toArray(String[]::new));
    }

    /** The same texts again. */
    static List<String> split(String joined) {
        return Arrays.asList(joined.split(CUT, -1));
    }
}
