package org.hearth.progress;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds that one thing is said as one and several as several. */
final class Plurals {
    private static final Pattern SEVERAL = Pattern.compile("\\b(\\d[\\d,]*) (\\p{L}+)(?: (\\p{L}+))?");
    private static final Pattern ONE = Pattern.compile("\\b(?:one|una?) (\\p{L}+)");
    /** Days and rates: no things that are counted. */
    private static final Pattern NOT_COUNTED = Pattern.compile(
            "(?:between|on|entre el|el) \\d+[^.;,]*?(?=[.;,]|$)|For every 30 days[^.]*(?:\\.\\d[^.]*)*\\."
                    + "|Por cada 30 días[^.]*(?:\\.\\d[^.]*)*\\.|in the \\d+ days before|en los \\d+ días anteriores");
    /** What may follow a number and is no thing that is counted. */
    private static final Set<String> JOINTS = Set.of(
            "of", "de", "and", "y", "to", "now", "before", "ahora", "antes", "fewer", "more", "menos", "más", "between",
            "entre", "in", "en", "on", "el", "that");
    /** Words that stand before the thing. */
    private static final Set<String> QUALITIES = Set.of("trusted", "school", "chosen", "health", "possible");

    private Plurals() {}

    static void check(String said, boolean spanish, String told) {
        String counted = NOT_COUNTED.matcher(said).replaceAll("");
        Matcher several = SEVERAL.matcher(counted);
        while (several.find()) {
            boolean joint = JOINTS.contains(several.group(2))
                    || Character.isUpperCase(several.group(2).charAt(0));
            String thing = QUALITIES.contains(several.group(2)) ? several.group(3) : several.group(2);
            boolean one = several.group(1).equals("1");
            boolean plural = thing.endsWith("s") && !thing.equals("class");
            assertTrue(joint || one != plural, several.group() + " in " + told);
        }
        Matcher one = ONE.matcher(counted);
        while (one.find()) {
            String thing = one.group(1);
            boolean plural = thing != null
                    && thing.endsWith("s")
                    && !Set.of("class", "menos", "más").contains(thing);
            assertTrue(!plural, one.group() + " in " + told);
        }
        assertTrue(!said.contains(spanish ? "una veces" : "once times"), told);
    }
}
