package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

/**
 * How far a hearing has come, as it is called in the courtroom.
 *
 * @param status the status
 * @param stage what that status leaves open; never null
 */
public record Mark(HearingStatus status, Stage stage) {
    /** The days a submitted matter may wait for its decision (Cal. Const. art. VI, § 19; Gov. Code 68210). */
    static final int LONGEST_DECISION = 90;

    /** Refuses what does not belong to the status. */
    public Mark {
        if (status == null) {
            throw Problem.badInput("status", "problem.unknown-hearing-status");
        }
        stage = stage == null ? Stage.NONE : stage;
        if (stage.trailsUntil() != null && status != HearingStatus.TRAILING) {
            throw Problem.badInput("until", "problem.until-trailing-only");
        }
        if (stage.submittedHow() != null && status != HearingStatus.SUBMITTED) {
            throw Problem.badInput("how", "problem.how-submitted-only");
        }
        if ((stage.decisionDue() == null) == (status == HearingStatus.UNDER_SUBMISSION)) {
            throw Problem.badInput("decisionDue", "problem.decision-due");
        }
    }

    /** A status that leaves nothing open. */
    public static Mark of(HearingStatus status) {
        return new Mark(status, Stage.NONE);
    }

    /**
     * Refuses days that cannot be kept.
     *
     * @throws Problem bad input on {@code until} in the past; on {@code decisionDue} where it is no later court day, or
     *     after the ninety days in which a submitted matter is decided
     */
    void check(Instant now, CourtCalendar calendar) {
        if (stage.trailsUntil() != null && stage.trailsUntil().before(now)) {
            throw Problem.badInput("until", "problem.trails-until");
        }
        LocalDate due = stage.decisionDue();
        LocalDate today = CourtTime.dayOf(now);
        if (due != null
                && (!due.isAfter(today)
                        || due.isAfter(today.plusDays(LONGEST_DECISION))
                        || !calendar.isCourtDay(due))) {
            throw Problem.badInput("decisionDue", "problem.decision-due");
        }
    }
}
