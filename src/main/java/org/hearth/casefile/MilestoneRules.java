package org.hearth.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.court.Clocks;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

/** Which days an event of a case may have: none that is still to come, none before 2000 or before birth. */
public final class MilestoneRules {
    private static final int OF_AGE = 18;

    private MilestoneRules() {}

    /**
     * Refuses days that cannot be, every one at once, each by its field {@code milestones.removal}.
     *
     * @param moments the time of those that have one
     * @param born the date of birth; null when not known
     * @throws Problem bad input
     */
    public static void check(
            Map<Milestone, LocalDate> days, Map<Milestone, Instant> moments, LocalDate born, Instant now) {
        List<Problem.FieldError> errors = new ArrayList<>();
        days.forEach((milestone, day) -> {
            Instant moment = moments.get(milestone);
            boolean ahead = moment != null && moment.isAfter(now);
            String key = ahead ? "problem.milestone-future" : fault(milestone, day, born, CourtTime.dayOf(now));
            if (key != null) {
                errors.add(new Problem.FieldError("milestones." + milestone.wire(), key, List.of()));
            }
        });
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }

    private static String fault(Milestone milestone, LocalDate day, LocalDate born, LocalDate today) {
        if (day.isBefore(Clocks.FIRST_EVENT)) {
            return "problem.milestone-early";
        }
        if (born != null && day.isBefore(born)) {
            return "problem.milestone-before-birth";
        }
        if (milestone == Milestone.BIRTHDAY_18) {
            return isBirthday(day, born, today) ? null : "problem.milestone-birthday";
        }
        return day.isAfter(today) ? "problem.milestone-future" : null;
    }

    /** A birthday of 29 February is kept on 28 February or on 1 March; both are taken. */
    private static boolean isBirthday(LocalDate day, LocalDate born, LocalDate today) {
        if (born == null) {
            return !day.isAfter(today.plusYears(OF_AGE));
        }
        LocalDate birthday = born.plusYears(OF_AGE);
        boolean leap = born.getDayOfMonth() != birthday.getDayOfMonth();
        return day.equals(birthday) || leap && day.equals(birthday.plusDays(1));
    }
}
