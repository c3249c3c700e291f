package org.hearth.docket;

import java.time.LocalDate;
import java.util.List;
import org.hearth.terms.Problem;

/**
 * What will not be held: some sittings, or all of a day.
 *
 * @param sittings the sittings' keys; empty for a day's
 * @param day the day; null where sittings are named
 * @param courtroom only this one's of the day; null for every courtroom's
 * @param officer only this judicial officer's of the day; null for everybody's
 * @param reason why
 */
public record Loss(List<String> sittings, LocalDate day, String courtroom, String officer, LossReason reason) {
    private static final int MOST = 40;

    public Loss {
        sittings = sittings == null ? List.of() : List.copyOf(sittings);
        if (reason == null) {
            throw Problem.badInput("reason", "problem.loss-reason", 200);
        }
        if (sittings.isEmpty() == (day == null)) {
            throw Problem.badInput("day", "problem.loss-what");
        }
        if (sittings.size() > MOST) {
            throw Problem.badInput("sittings", "problem.loss-many", MOST);
        }
    }

    /** One sitting. */
    public static Loss of(String sitting, LossReason reason) {
        return new Loss(List.of(sitting), null, null, null, reason);
    }

    /** A whole day; a courtroom's or an officer's only where one is named. */
    public static Loss of(LocalDate day, String courtroom, String officer, LossReason reason) {
        return new Loss(List.of(), day, courtroom, officer, reason);
    }

    /** Whether a sitting is among those that are lost. */
    boolean takes(Sitting sitting) {
        if (day == null) {
            return sittings.contains(sitting.id());
        }
        return sitting.day().equals(day)
                && (courtroom == null || courtroom.equals(sitting.courtroom()))
                && (officer == null || officer.equals(sitting.officer()));
    }
}
