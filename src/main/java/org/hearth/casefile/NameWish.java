package org.hearth.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/**
 * What a youth asks to be called.
 *
 * @param name the name, at most 80 characters; null where the one on file is right
 * @param pronouns in the youth's own words, at most 40 characters; {@code ask} is a valid answer; null for none
 * @param forWhom for whom; counsel alone where it is left out
 */
public record NameWish(String name, String pronouns, ForWhom forWhom) {
    /** The answer that asks to be asked. */
    public static final String ASK = "ask";

    private static final Set<String> ASKS = Set.of(ASK, "ask me", "pregunta", "pregúntame", "preguntar");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PRONOUNS = 40;

    public NameWish {
        name = line(name);
        pronouns = line(pronouns);
        if (pronouns != null && ASKS.contains(pronouns.toLowerCase(Locale.ROOT))) {
            pronouns = ASK;
        }
        forWhom = forWhom == null ? ForWhom.COUNSEL : forWhom;
        List<FieldError> faults = new ArrayList<>();
        bounded(faults, "name", name, LONGEST_NAME);
        bounded(faults, "pronouns", pronouns, LONGEST_PRONOUNS);
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
    }

    private static String line(String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("\\R", " ");
    }

    private static void bounded(List<FieldError> faults, String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            faults.add(new FieldError(field, "problem.words-too-long", List.of(longest)));
        }
    }
}
