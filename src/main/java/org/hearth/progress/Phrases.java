package org.hearth.progress;

import java.text.MessageFormat;
import java.util.Locale;
import org.hearth.terms.Entry;

/**
 * How a measure's counts are said in one language; patterns of {@link MessageFormat} that begin in lower case.
 *
 * @param locale the language
 * @param now a count in full: {@code away 2 times}; {0} is the count
 * @param then the same count beside another: {@code 2 times}; for counts of one and more
 * @param of a count of a possible number in full: {@code at school 18 of 20 possible days}; {1} is the possible number
 * @param thenOf the same beside another: {@code 18 of 20}
 */
record Phrases(Locale locale, String now, String then, String of, String thenOf) {
    private static final int SAMPLE = 7;

    static Phrases read(Entry entry, Locale locale, boolean share) {
        entry.only("now", "then", "of", "thenOf");
        Phrases phrases = new Phrases(
                locale,
                pattern(entry, "now"),
                pattern(entry, "then"),
                share ? pattern(entry, "of") : null,
                share ? pattern(entry, "thenOf") : null);
        if (!share && (entry.has("of") || entry.has("thenOf"))) {
            throw entry.fault("of and thenOf belong to measures with share: yes");
        }
        return phrases;
    }

    private static String pattern(Entry entry, String name) {
        String pattern = entry.text(name);
        try {
            String said = new MessageFormat(pattern, Locale.US).format(new Object[] {SAMPLE, SAMPLE + 1});
            if (!said.contains(String.valueOf(SAMPLE))) {
                throw entry.fault(name, "the sentence must say the number: write {0} where it stands");
            }
        } catch (IllegalArgumentException e) {
            throw entry.fault(name, "the pattern cannot be read; check braces, # and |");
        }
        return pattern;
    }

    /** The count in full. */
    String full(Count count) {
        return count.possible() == null || of == null ? say(now, count) : say(of, count);
    }

    /** The count as it stands after another; in full where either is none, since "none times" is no language. */
    String beside(Count count, Count first) {
        if (count.possible() != null && of != null) {
            return say(thenOf, count);
        }
        return count.value() == 0 || first.value() == 0 ? say(now, count) : say(then, count);
    }

    private String say(String pattern, Count count) {
        return new MessageFormat(pattern, locale).format(new Object[] {count.value(), count.possible()});
    }
}
