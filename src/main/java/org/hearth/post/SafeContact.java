package org.hearth.post;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.terms.Problem;

/**
 * How somebody may be reached without harm, in their own words where they gave them.
 *
 * @param channel the agreed way
 * @param address an e-mail address, or that of the phone company's gateway; null where nothing is sent
 * @param from the first hour they may be reached, court time; null for any
 * @param to the first hour that is too late; null for any
 * @param days the days they may be reached; empty for all
 * @param language {@code en} or {@code es}
 * @param use words to use; empty for none
 * @param never words that must never be used, one each
 * @param adult a trusted adult's name; null for none
 * @param adultReach how to reach that adult
 * @param watched true where somebody else may see the phone: then nothing is ever sent
 */
public record SafeContact(
        Channel channel,
        String address,
        LocalTime from,
        LocalTime to,
        Set<DayOfWeek> days,
        String language,
        String use,
        List<String> never,
        String adult,
        String adultReach,
        boolean watched) {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_WORDS = 20;

    /** Tidied: no blanks, no repeated days. */
    public SafeContact {
        address = tidy(address);
        use = tidy(use);
        adult = tidy(adult);
        adultReach = tidy(adultReach);
        language = "es".equals(language) ? "es" : "en";
        days = days == null ? Set.of() : new TreeSet<>(days);
        never = never == null
                ? List.of()
                : never.stream()
                        .map(SafeContact::tidy)
                        .filter(word -> word != null)
                        .distinct()
                        .toList();
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * Checks it as a whole.
     *
     * @throws Problem bad input naming every field at fault
     */
    SafeContact checked() {
        List<Problem.FieldError> errors = new ArrayList<>();
        if (channel == null) {
            errors.add(new Problem.FieldError("channel", "problem.choose-channel", List.of()));
        } else if (channel.isSent() && !watched && !Address.holds(address)) {
            errors.add(new Problem.FieldError("address", "problem.no-address", List.of()));
        }
        if ((from == null) != (to == null)) {
            errors.add(new Problem.FieldError("to", "problem.both-hours", List.of()));
        }
        tooLong(errors, "address", address, LONGEST_LINE);
        tooLong(errors, "use", use, LONGEST_TEXT);
        tooLong(errors, "adult", adult, LONGEST_LINE);
        tooLong(errors, "adultReach", adultReach, LONGEST_LINE);
        if (never.size() > MOST_WORDS || never.stream().anyMatch(word -> word.length() > LONGEST_LINE)) {
            errors.add(new Problem.FieldError("never", "problem.never-words", List.of(MOST_WORDS)));
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
        return this;
    }

    private static void tooLong(List<Problem.FieldError> errors, String field, String text, int most) {
        if (text != null && text.length() > most) {
            errors.add(new Problem.FieldError(field, "problem.too-long", List.of(most)));
        }
    }

    Hours hours() {
        return new Hours(from == null ? LocalTime.MIN : from, to == null ? LocalTime.MIN : to, days);
    }
}
