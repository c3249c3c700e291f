package org.hearth.docket;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.hearth.court.SittingPattern;
import org.hearth.terms.Problem;

/**
 * A sitting beside the repeating ones of the court book.
 *
 * @param courtroom the courtroom's key
 * @param officer the judicial officer's key
 * @param day a court day
 * @param from the start
 * @param to the end, on the same day; 5 to 480 minutes later
 * @param capacity minutes of hearings it holds, at most its length
 * @param step minutes between possible starts
 * @param starts time-certain starts, the only ones then; empty where hearings start on the step
 */
public record NewSitting(
        String courtroom,
        String officer,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        int capacity,
        int step,
        List<LocalTime> starts) {
    private static final int SHORTEST = 5;
    private static final int MOST_STARTS = 60;

    public NewSitting {
        starts =
                starts == null ? List.of() : starts.stream().sorted().distinct().toList();
        List<Problem.FieldError> errors = new ArrayList<>();
        need(errors, "courtroom", courtroom != null && !courtroom.isBlank(), "problem.unknown-courtroom");
        need(errors, "judge", officer != null && !officer.isBlank(), "problem.unknown-officer");
        need(errors, "date", day != null, "problem.no-date");
        long length =
                from == null || to == null ? -1 : Duration.between(from, to).toMinutes();
        if (length < SHORTEST || length > SittingPattern.LONGEST) {
            errors.add(error("to", "problem.sitting-hours", SHORTEST, SittingPattern.LONGEST));
        } else {
            need(errors, "capacity", capacity >= 1 && capacity <= length, "problem.sitting-capacity", length);
            need(errors, "step", step >= 1 && step <= length, "problem.sitting-step", length);
            need(errors, "starts", inside(starts, from, to), "problem.sitting-starts", MOST_STARTS);
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }

    /** A sitting whose hearings start on its step. */
    public NewSitting(
            String courtroom, String officer, LocalDate day, LocalTime from, LocalTime to, int capacity, int step) {
        this(courtroom, officer, day, from, to, capacity, step, List.of());
    }

    /** The same sitting on another day. */
    NewSitting on(LocalDate other) {
        return new NewSitting(courtroom, officer, other, from, to, capacity, step, starts);
    }

    private static boolean inside(List<LocalTime> starts, LocalTime from, LocalTime to) {
        return starts.size() <= MOST_STARTS
                && starts.stream().allMatch(each -> !each.isBefore(from) && each.isBefore(to));
    }

    private static void need(List<Problem.FieldError> errors, String field, boolean met, String key, Object... args) {
        if (!met) {
            errors.add(error(field, key, args));
        }
    }

    private static Problem.FieldError error(String field, String key, Object... args) {
        return new Problem.FieldError(field, key, List.of(args));
    }
}
