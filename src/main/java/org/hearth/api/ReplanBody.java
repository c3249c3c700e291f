package org.hearth.api;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.hearth.docket.Reason;
import org.hearth.docket.Replan;
import org.hearth.docket.ReplanMove;
import org.hearth.docket.Sitting;

/**
 * A replan of lost sittings.
 *
 * @param replan its key
 * @param state {@code previewed}, {@code applied} or {@code undone}
 * @param sittings the lost sittings' keys
 * @param moves where each hearing goes
 * @param unplaced those that found no place
 * @param cost the sum of the moves' costs
 * @param lowerBound no plan with as few unplaced and as few moves costs less
 * @param proved true where no better plan is possible
 */
public record ReplanBody(
        String replan,
        String state,
        String reason,
        List<String> sittings,
        List<Going> moves,
        List<Staying> unplaced,
        long cost,
        long lowerBound,
        boolean proved) {
    /**
     * A hearing that goes somewhere else.
     *
     * @param from when it was to be
     * @param makesRoom true where its own sitting is not lost
     * @param because why it has to move
     * @param reasons why it goes there
     */
    public record Going(
            String hearing,
            String caseNumber,
            String type,
            Instant from,
            String sitting,
            Instant start,
            String courtroom,
            String judge,
            boolean makesRoom,
            int cost,
            String because,
            List<Reason> reasons) {
        static Going of(ReplanMove move) {
            return new Going(
                    move.hearing(),
                    move.caseId(),
                    move.type(),
                    move.was(),
                    move.sitting(),
                    move.start(),
                    move.courtroom(),
                    move.officer(),
                    !move.lost(),
                    move.cost(),
                    move.because(),
                    move.reasons());
        }
    }

    /**
     * A hearing that found no place.
     *
     * @param rule the rule that forbids most of its places
     * @param text the same in words
     * @param reasons every rule that forbids some
     * @param choices what is left to do
     */
    public record Staying(
            String hearing,
            String caseNumber,
            String type,
            Instant from,
            String rule,
            String text,
            List<Reason> reasons,
            List<String> choices) {
        static Staying of(ReplanMove move) {
            return new Staying(
                    move.hearing(),
                    move.caseId(),
                    move.type(),
                    move.was(),
                    move.rule().rule(),
                    move.rule().text(),
                    move.reasons(),
                    move.choices());
        }
    }

    /** The answer to a new preview. */
    static Response made(Replan replan) {
        return Response.created(URI.create("replans/" + replan.id()))
                .entity(of(replan))
                .build();
    }

    static ReplanBody of(Replan replan) {
        return new ReplanBody(
                replan.id(),
                replan.state().wire(),
                replan.reason().wire(),
                replan.sittings().stream().map(Sitting::id).toList(),
                replan.moves().stream().map(Going::of).toList(),
                replan.unplaced().stream().map(Staying::of).toList(),
                replan.cost(),
                replan.bound(),
                replan.proved());
    }
}
