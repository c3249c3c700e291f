package org.hearth.docket;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A half-day on which a courtroom sits.
 *
 * @param id Hearth's key
 * @param courthouse the courthouse's key in the court book
 * @param courtroom the courtroom's key
 * @param officer the judicial officer's key
 * @param day the court's calendar day
 * @param from the start of the sitting
 * @param to its end; hearings end by then
 * @param capacity minutes of hearings it holds, so that a long matter has room
 * @param step minutes between possible starts, counted from the sitting's start
 * @param lost true when the sitting will not be held
 * @param version to be given back when the sitting is changed
 * @param starts time-certain starts, the only ones then; empty where hearings start on its step
 */
public record Sitting(
        String id,
        String courthouse,
        String courtroom,
        String officer,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        int capacity,
        int step,
        boolean lost,
        long version,
        List<LocalTime> starts) {
    private static final int MINUTE = 60;

    public Sitting {
        starts = List.copyOf(starts);
    }

    /** A sitting whose hearings start on its step. */
    public Sitting(
            String id,
            String courthouse,
            String courtroom,
            String officer,
            LocalDate day,
            LocalTime from,
            LocalTime to,
            int capacity,
            int step,
            boolean lost,
            long version) {
        this(id, courthouse, courtroom, officer, day, from, to, capacity, step, lost, version, List.of());
    }

    /** When a hearing of that length may start, in minutes of the day, first to last. */
    IntStream startsFor(int minutes) {
        int opens = minuteOf(from);
        int closes = minuteOf(to);
        IntStream possible = starts.isEmpty()
                ? IntStream.iterate(opens, at -> at < closes, at -> at + step)
                : starts.stream().mapToInt(Sitting::minuteOf).filter(at -> at >= opens);
        return possible.filter(at -> at + minutes <= closes);
    }

    /** A time of the day in minutes from midnight. */
    static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / MINUTE;
    }
}
