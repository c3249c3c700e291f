package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What follows when a hearing lies on a day: shown before it is saved, and never imposed on a judicial officer.
 *
 * @param startsAt the day and time that is weighed
 * @param window what the law says of the hearing
 * @param clocks each clock that binds it, in the order of its type
 * @param needsBasis true where only a judicial officer may set it there, with a basis
 * @param needsFacts true where the minutes must have the facts (WIC 352(a), 682(b))
 * @param reports what would be due anew, first due first
 * @param notices which notices would be due anew
 * @param text the same for a person, one sentence each
 */
public record Consequence(
        Instant startsAt,
        Window window,
        List<Bound> clocks,
        boolean needsBasis,
        boolean needsFacts,
        List<Due> reports,
        List<Due> notices,
        List<String> text) {
    /**
     * One clock and whether the day passes it.
     *
     * @param clock the clock's id
     * @param act what is owed
     * @param last the last day
     * @param citation statute and rule
     * @param wall true where the statute names no ground beyond it
     * @param passed true where the day lies after the last one
     * @param steps the count explained, one line a step
     */
    public record Bound(
            String clock,
            String act,
            LocalDate last,
            String citation,
            boolean wall,
            boolean passed,
            List<String> steps) {
        public Bound {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Something due before the hearing.
     *
     * @param what the discipline's name on the wire, or the notice's id
     * @param due the last day
     * @param rule the rule behind it
     */
    public record Due(String what, LocalDate due, String rule) {}

    public Consequence {
        clocks = List.copyOf(clocks);
        reports = List.copyOf(reports);
        notices = List.copyOf(notices);
        text = List.copyOf(text);
    }
}
