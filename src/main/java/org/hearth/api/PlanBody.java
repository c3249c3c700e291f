package org.hearth.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.docket.Plan;
import org.hearth.docket.PlanItem;
import org.hearth.docket.Reason;
import org.hearth.terms.Page;

/**
 * A plan of many hearings.
 *
 * @param plan its key
 * @param state {@code previewed}, {@code applying}, {@code done} or {@code stopped}
 * @param done how many are set
 * @param total how many are due
 * @param refused how many lost their place to somebody else meanwhile
 * @param lowerBound no plan that leaves no more unplaced costs less
 * @param gap by how many percent of the bound it may at most be dearer than the best
 * @param items those that have a place or had one, by time
 * @param unplaced those that found none
 * @param next ask with {@code after=} for the following items; null on the last page
 */
public record PlanBody(
        String plan,
        String state,
        List<String> types,
        LocalDate from,
        LocalDate to,
        int done,
        int total,
        int refused,
        long cost,
        long lowerBound,
        double gap,
        boolean proved,
        List<Item> items,
        List<Missing> unplaced,
        String next) {
    /**
     * One hearing.
     *
     * @param slot where it lies
     * @param state {@code planned}, {@code set} or {@code refused}
     * @param rule the rule that refused it; null otherwise
     * @param hearing the hearing once it is set
     */
    public record Item(
            String caseNumber,
            String type,
            Spot slot,
            String state,
            String rule,
            String hearing,
            List<Reason> reasons) {
        static Item of(PlanItem item) {
            Spot spot = new Spot(
                    item.sitting(), item.start(), item.minutes(), item.courtroom(), item.officer(), item.cost());
            return new Item(
                    item.caseId(), item.type(), spot, item.state().wire(), item.rule(), item.hearing(), item.reasons());
        }
    }

    /**
     * A place.
     *
     * @param judge the judicial officer's key
     */
    public record Spot(String sitting, Instant start, int minutes, String courtroom, String judge, int cost) {}

    /**
     * A hearing without a place.
     *
     * @param rule the rule that forbids most of its places
     * @param text the same in words
     */
    public record Missing(String caseNumber, String type, String rule, String text, List<Reason> reasons) {
        static Missing of(PlanItem item) {
            String text = item.reasons().isEmpty() ? "" : item.reasons().get(0).text();
            return new Missing(item.caseId(), item.type(), item.rule(), text, item.reasons());
        }
    }

    static PlanBody of(Plan plan, Page<PlanItem> items, List<PlanItem> unplaced) {
        return new PlanBody(
                plan.id(),
                plan.state().wire(),
                plan.types(),
                plan.from(),
                plan.to(),
                plan.done(),
                plan.total(),
                plan.refused(),
                plan.cost(),
                plan.bound(),
                plan.gap(),
                plan.proved(),
                items.items().stream().map(Item::of).toList(),
                unplaced.stream().map(Missing::of).toList(),
                items.next());
    }
}
