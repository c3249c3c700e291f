package org.hearth.progress;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearth.terms.Entry;

/**
 * How a measure's counts are said in one language; patterns of {@link MessageFormat} that begin in lower case.
 *
 * @param locale the language
 * @param name what the measure is called
 * @param counts what is counted, for the youth
 * @param now a count in full: {@code away 2 times}; {0} is the count
 * @param then the same count beside another: {@code 2 times}; for counts of one and more
 * @param of a count of a possible number in full: {@code at school 18 of 20 possible days}; {1} is the possible number
 * @param thenOf the same beside another: {@code 18 of 20}
 * @param detail how the coded words are said; null where the measure has none
 */
record Phrases(
        Locale locale, String name, String counts, String now, String then, String of, String thenOf, String detail) {
    private static final int SAMPLE = 7;

    static Phrases read(Entry entry, Locale locale, boolean share, boolean detailed) {
        entry.only("name", "counts", "now", "then", "of", "thenOf", "detail");
        Phrases phrases = new Phrases(
                locale,
                entry.text("name"),
                entry.text("counts"),
                pattern(entry, "now"),
                pattern(entry, "then"),
                share ? pattern(entry, "of") : null,
                share ? pattern(entry, "thenOf") : null,
                detailed ? pattern(entry, "detail") : null);
        if (!share && (entry.has("of") || entry.has("thenOf"))) {
            throw entry.fault("of and thenOf belong to measures with share: yes");
        }
        if (!detailed && entry.has("detail")) {
            throw entry.fault("detail", "belongs to measures with details");
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

    /** The coded words beside a count: {@code How: in the room, by letter.} */
    String details(List<Coded> coded) {
        String list = coded.stream().map(each -> each.in(locale)).collect(Collectors.joining(", "));
        return new MessageFormat(detail, locale).format(new Object[] {list});
    }

    private String say(String pattern, Count count) {
        return new MessageFormat(pattern, locale).format(new Object[] {count.value(), count.possible()});
    }
}
