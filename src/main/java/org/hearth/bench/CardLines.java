package org.hearth.bench;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hearth.terms.Problem;

/** What a card may hold that a young person carries: few short lines, and no address that could lead somebody there. */
final class CardLines {
    /** As many as fit on a card. */
    static final int MOST = 10;
    /** In characters, as one line of a card holds. */
    static final int LONGEST = 90;

    /** A house number before a street, a box, a unit; in English and Spanish. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\b\\d+[a-z]?\\s+(\\p{L}+\\.?\\s+){1,4}(street|st|avenue|ave|boulevard|blvd|road|rd|drive|dr|lane|ln|way|court"
                    + "|ct|place|pl|terrace|circle|highway|hwy)\\b"
                    + "|\\b(calle|avenida|avda|camino)\\s+(\\p{L}+\\s+){0,4}(n[°ºo]\\.?\\s*)?\\d+"
                    + "|\\b(p\\.?\\s?o\\.?\\s+box|apt\\.?|apartment|unit|suite)\\s*#?\\s*\\d+"
                    + "|\\bCA\\s+9\\d{4}\\b");

    private CardLines() {}

    /**
     * The lines as the card holds them.
     *
     * @throws Problem bad input on {@code lines}: none, too many, too long, or an address among them
     */
    static List<String> checked(List<String> given) {
        List<String> lines = given == null
                ? List.of()
                : given.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
        if (lines.isEmpty()) {
            throw Problem.badInput("lines", "problem.required");
        }
        if (lines.size() > MOST) {
            throw Problem.badInput("lines", "problem.card-many", MOST);
        }
        if (lines.stream().anyMatch(each -> each.length() > LONGEST)) {
            throw Problem.badInput("lines", "problem.card-long", LONGEST);
        }
        if (lines.stream().anyMatch(each -> ADDRESS.matcher(each).find())) {
            throw Problem.badInput("lines", "problem.card-address");
        }
        return lines;
    }
}
