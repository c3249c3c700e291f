package org.hearth.orders;

import static org.hearth.orders.WarrantState.ACTIVE;
import static org.hearth.orders.WarrantState.DENIED;
import static org.hearth.orders.WarrantState.EXPIRED;
import static org.hearth.orders.WarrantState.HELD;
import static org.hearth.orders.WarrantState.NONE;
import static org.hearth.orders.WarrantState.RECALL_CONFIRMED;
import static org.hearth.orders.WarrantState.RECALL_ORDERED;
import static org.hearth.orders.WarrantState.REQUESTED;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.casefile.Youth;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * Which state of a warrant may follow which, and who gives it.
 *
 * <p>Source: WIC 340, 663; a warrant is recalled on return and never outlives the eighteenth birthday (DCFS 0300-503.55).
 */
final class WarrantRules {
    /** Within this time after a return a recall is ordered, and after the order it is confirmed. */
    static final Duration WITHIN = Duration.ofHours(24);

    private static final Set<Role> ASKERS = EnumSet.of(Role.SOCIAL_WORKER, Role.AGENCY_COUNSEL, Role.PROBATION);
    private static final Set<Role> OFFICER = EnumSet.of(Role.JUDGE);
    private static final Set<Role> DESK = EnumSet.of(Role.CLERK);
    private static final Set<Role> TIMER = EnumSet.noneOf(Role.class);

    /**
     * One step.
     *
     * @param who the roles that give it; empty where only the timer does, at eighteen
     */
    record Step(WarrantState from, WarrantState to, Set<Role> who) {}

    /** The whole table. */
    static final List<Step> STEPS = List.of(
            new Step(NONE, REQUESTED, ASKERS),
            new Step(REQUESTED, DENIED, OFFICER),
            new Step(REQUESTED, HELD, OFFICER),
            new Step(REQUESTED, ACTIVE, OFFICER),
            new Step(HELD, HELD, OFFICER),
            new Step(HELD, ACTIVE, OFFICER),
            new Step(ACTIVE, HELD, OFFICER),
            new Step(HELD, RECALL_ORDERED, OFFICER),
            new Step(ACTIVE, RECALL_ORDERED, OFFICER),
            new Step(RECALL_ORDERED, RECALL_CONFIRMED, DESK),
            new Step(EXPIRED, RECALL_CONFIRMED, DESK),
            new Step(REQUESTED, EXPIRED, TIMER),
            new Step(HELD, EXPIRED, TIMER),
            new Step(ACTIVE, EXPIRED, TIMER));

    private WarrantRules() {}

    /** The states that this role may give next, in the table's order. */
    static List<WarrantState> next(WarrantState from, Role role) {
        return STEPS.stream()
                .filter(each -> each.from() == from && each.who().contains(role))
                .map(Step::to)
                .toList();
    }

    /**
     * Refuses a step that may not follow, and one that is not this role's.
     *
     * @param role who gives it; null for the timer
     * @throws Problem unmet rule {@code warrant-step} naming both states; not allowed
     */
    static void check(WarrantState from, WarrantState to, Role role) {
        Step step = STEPS.stream()
                .filter(each -> each.from() == from && each.to() == to)
                .findFirst()
                .orElseThrow(() -> Problem.unmetRule("warrant-step", from.wire(), to.wire()));
        boolean given = role == null ? step.who().isEmpty() : step.who().contains(role);
        if (!given) {
            throw Problem.notAllowed();
        }
    }

    /**
     * Refuses a warrant that the law has none of.
     *
     * @throws Problem unmet rule {@code warrant-nonminor}, {@code warrant-grown} or {@code warrant-kind}, naming the law
     */
    static void fits(WarrantKind kind, Youth youth) {
        if (youth.jurisdiction() == Jurisdiction.NONMINOR) {
            throw Problem.unmetRule("warrant-nonminor", kind.law());
        }
        if (youth.isGrown()) {
            throw Problem.unmetRule("warrant-grown", kind.law());
        }
        if (!kind.fits(youth.jurisdiction())) {
            throw Problem.unmetRule("warrant-kind", kind.law());
        }
    }

    /** Whole hours past the time in which something was owed, begun ones counted; 0 in time, or where nothing is owed. */
    static long hoursLate(Instant from, Instant now) {
        return AbsenceRules.hoursLate(from == null ? null : from.plus(WITHIN), now, now);
    }
}
