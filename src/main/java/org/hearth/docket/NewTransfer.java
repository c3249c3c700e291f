package org.hearth.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearth.terms.Problem;

/**
 * A case that goes to another court or department, or comes from one, with its warm hand-off.
 *
 * @param direction whether it comes or goes
 * @param court the county or department on the other side
 * @param contact who receives it there, or hands it over: name and how to reach them
 * @param handOff what the young person was told, and by whom; null where it comes from elsewhere and is not known yet
 * @param due by which day the receiving side confirms it
 */
public record NewTransfer(Direction direction, String court, String contact, String handOff, LocalDate due) {
    private static final int LONGEST = 120;
    private static final int LONGEST_CONTACT = 400;
    private static final int LONGEST_HAND_OFF = 2000;

    /** Whether a case comes or goes. */
    public enum Direction {
        IN,
        OUT;

        /** The name on the wire: {@code out}. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its name in the message files. */
        public String key() {
            return "transfer." + wire();
        }
    }

    public NewTransfer {
        List<Problem.FieldError> errors = new ArrayList<>();
        if (direction == null) {
            errors.add(new Problem.FieldError("direction", "problem.transfer-direction", List.of()));
        }
        check(errors, "to", court, LONGEST, "problem.transfer-court");
        check(errors, "contact", contact, LONGEST_CONTACT, "problem.transfer-contact");
        if (direction == Direction.OUT || handOff != null) {
            check(errors, "handOff", handOff, LONGEST_HAND_OFF, "problem.transfer-hand-off");
        }
        if (due == null) {
            errors.add(new Problem.FieldError("by", "problem.transfer-due", List.of()));
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }

    private static void check(List<Problem.FieldError> errors, String field, String text, int longest, String key) {
        if (text == null || text.isBlank() || text.length() > longest) {
            errors.add(new Problem.FieldError(field, key, List.of(longest)));
        }
    }
}
