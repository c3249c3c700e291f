package org.hearth.orders;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/**
 * What happened at a hearing, as the clerk or the judicial officer records it.
 *
 * @param appearances who took part, and how
 * @param findings what the court found, from the hearing type's checklist
 * @param orders what the court ordered
 * @param affirmation what the court said the young person did well; empty where nothing was said. It goes to the hearing
 *     note and comes back on the next summary; it is no part of the minute order
 * @param opening what was said and asked at the opening; null where nothing of it is written down
 * @param asked what each party asks for, apart from what the court finds
 */
public record HearingRecord(
        List<Appearance> appearances,
        List<Finding> findings,
        List<OrderDraft> orders,
        String affirmation,
        Opening opening,
        List<Position> asked) {
    public HearingRecord {
        appearances = whole("appearances", appearances);
        findings = whole("findings", findings);
        orders = whole("orders", orders);
        affirmation = Text.tidy(affirmation);
        opening = opening == null || opening.isEmpty() ? null : opening;
        asked = whole("asked", asked);
    }

    /** A record of which no opening is written down. */
    public HearingRecord(
            List<Appearance> appearances, List<Finding> findings, List<OrderDraft> orders, String affirmation) {
        this(appearances, findings, orders, affirmation, null, null);
    }

    /** A record in which nothing is said yet. */
    public static HearingRecord empty() {
        return new HearingRecord(null, null, null, null);
    }

    /** The same record with other orders. */
    public HearingRecord ordering(List<OrderDraft> others) {
        return new HearingRecord(appearances, findings, others, affirmation, opening, asked);
    }

    /** The same record with another opening. */
    public HearingRecord opening(Opening other) {
        return new HearingRecord(appearances, findings, orders, affirmation, other, asked);
    }

    /** The same record affirming something else. */
    HearingRecord affirming(String other) {
        return new HearingRecord(appearances, findings, orders, other, opening, asked);
    }

    /** Every petition that a finding or an order names. */
    public Set<String> petitions() {
        return Stream.concat(
                        findings.stream().map(Finding::petitions),
                        orders.stream().map(OrderDraft::petitions))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** The cases of the petitions it names. */
    public Set<String> cases() {
        return petitions().stream().map(Ids::caseOf).collect(Collectors.toSet());
    }

    /**
     * The findings and orders that belong to some of the petitions, each named for those alone; everything else stays.
     *
     * @param of which petitions are meant
     * @param unnamed whether those that name none belong to them too
     */
    public HearingRecord part(Predicate<String> of, boolean unnamed) {
        return new HearingRecord(
                appearances,
                findings.stream()
                        .filter(each -> belongs(each.petitions(), of, unnamed))
                        .map(each -> each.of(kept(each.petitions(), of)))
                        .toList(),
                orders.stream()
                        .filter(each -> belongs(each.petitions(), of, unnamed))
                        .map(each -> each.of(kept(each.petitions(), of)))
                        .toList(),
                affirmation,
                opening,
                asked);
    }

    private static boolean belongs(List<String> named, Predicate<String> of, boolean unnamed) {
        return named.isEmpty() ? unnamed : named.stream().anyMatch(of);
    }

    private static List<String> kept(List<String> named, Predicate<String> of) {
        return named.stream().filter(of).toList();
    }

    private static <T> List<T> whole(String field, List<T> list) {
        if (list == null) {
            return List.of();
        }
        if (list.stream().anyMatch(Objects::isNull)) {
            throw Problem.badInput(field, "problem.required");
        }
        return List.copyOf(list);
    }
}
