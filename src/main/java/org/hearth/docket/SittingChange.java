package org.hearth.docket;

import java.time.LocalTime;
import java.util.List;

/**
 * What becomes of a sitting; null leaves a thing as it is.
 *
 * @param officer the key of the judicial officer who covers it
 * @param from its start
 * @param to its end
 * @param capacity minutes of hearings it holds
 * @param step minutes between possible starts
 * @param starts time-certain starts; an empty list goes back to the step
 */
public record SittingChange(
        String officer, LocalTime from, LocalTime to, Integer capacity, Integer step, List<LocalTime> starts) {
    /** The sitting as it would be. */
    NewSitting of(Sitting sitting) {
        return new NewSitting(
                sitting.courtroom(),
                officer == null ? sitting.officer() : officer,
                sitting.day(),
                from == null ? sitting.from() : from,
                to == null ? sitting.to() : to,
                capacity == null ? sitting.capacity() : capacity,
                step == null ? sitting.step() : step,
                starts == null ? sitting.starts() : starts);
    }
}
