package org.hearth.bench;

import java.util.ArrayList;
import java.util.List;
import org.hearth.terms.Problem;

/**
 * What is carried over onto the next court day.
 *
 * @param things the keys of what is open, as the day's end lists them; at least one
 * @param reason why, in at most 400 characters
 * @param responsible who answers for it, in at most 80 characters
 * @param supervisor the key of the clerk or judicial officer who is told; never the one who carries it over
 */
public record CarryOver(List<String> things, String reason, String responsible, String supervisor) {
    private static final int LONGEST = 400;
    private static final int NAME = 80;

    public CarryOver {
        things = things == null ? List.of() : things.stream().distinct().toList();
        reason = reason == null ? "" : reason.strip();
        responsible = responsible == null ? "" : responsible.strip();
        List<Problem.FieldError> errors = new ArrayList<>();
        need(errors, "things", things.isEmpty() ? "" : "some", 9);
        need(errors, "reason", reason, LONGEST);
        need(errors, "responsible", responsible, NAME);
        need(errors, "supervisor", supervisor == null ? "" : supervisor, LONGEST);
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }

    private static void need(List<Problem.FieldError> errors, String field, String text, int longest) {
        if (text.isEmpty()) {
            errors.add(new Problem.FieldError(field, "problem.required", List.of()));
        } else if (text.length() > longest) {
            errors.add(new Problem.FieldError(field, "problem.too-long", List.of(longest)));
        }
    }
}
