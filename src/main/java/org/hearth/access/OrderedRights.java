package org.hearth.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Role;

/**
 * The rights table as it stands in one case: with the court's orders there, for a sealed file, and in an emergency. The
 * judge never reads what counsel entitled to answer cannot, unless an order says in camera, and counsel then see by
 * whose order it is withheld.
 */
final class OrderedRights {
    private static final Set<Right> PRIVILEGED = EnumSet.of(Right.RELEASE, Right.ORDER, Right.NEVER);
    private static final Set<Role> OF_A_SEALED_FILE = EnumSet.of(Role.YOUTH, Role.YOUTH_ATTORNEY);

    private final Rights rights;
    private final List<AccessOrder> orders;
    private final boolean sealed;
    private final boolean emergency;

    OrderedRights(Rights rights, List<AccessOrder> orders, boolean sealed, boolean emergency) {
        this.rights = rights;
        this.orders = List.copyOf(orders);
        this.sealed = sealed;
        this.emergency = emergency;
    }

    /** The table without any order. */
    static OrderedRights plain(Rights rights) {
        return new OrderedRights(rights, List.of(), false, false);
    }

    /**
     * The same for what leaves the house in a file: what only an order opens stays behind, and what is withheld from
     * counsel in camera is not the judge's either.
     */
    OrderedRights carried() {
        List<AccessOrder> withheld = orders.stream()
                .filter(each -> each.effect() == OrderEffect.WITHHOLD)
                .map(AccessOrder::openly)
                .toList();
        return new OrderedRights(rights, withheld, sealed, emergency);
    }

    Right of(ContentKind kind, Role role) {
        if (emergency && isPrivileged(kind)) {
            return Right.NEVER;
        }
        if (sealed && !OF_A_SEALED_FILE.contains(role)) {
            return Right.ORDER;
        }
        Right right = role == Role.JUDGE ? judges(kind) : ordered(kind, role);
        return right == Right.NEVER && inCamera(kind, role).isPresent() ? Right.ORDER : right;
    }

    /** A kind that its holder or the court must open: somebody who helps in an emergency does without it. */
    private boolean isPrivileged(ContentKind kind) {
        return PRIVILEGED.contains(rights.of(kind, Role.YOUTH_ATTORNEY))
                || PRIVILEGED.contains(rights.of(kind, Role.JUDGE))
                || kind == ContentKind.ATTORNEY_NOTES
                || kind == ContentKind.JUDGE_NOTES;
    }

    private Right ordered(ContentKind kind, Role role) {
        Right right = rights.of(kind, role);
        if (order(OrderEffect.WITHHOLD, kind, role).isPresent()) {
            return Right.ORDER;
        }
        return right == Right.ORDER && order(OrderEffect.OPEN, kind, role).isPresent() ? Right.SEE : right;
    }

    private Right judges(ContentKind kind) {
        Right right = ordered(kind, Role.JUDGE);
        boolean inCamera = order(OrderEffect.OPEN, kind, Role.JUDGE)
                .map(AccessOrder::inCamera)
                .orElse(false);
        boolean theirs = rights.answeredBy(kind).stream().allMatch(counsel -> answers(kind, counsel));
        boolean released = right == Right.RELEASE && fromCounsel(kind).isPresent();
        if (!inCamera && (released || right == Right.SEE && !theirs)) {
            return Right.ORDER;
        }
        return right;
    }

    /** Counsel reads it, or it is withheld from them by an order that says in camera. */
    private boolean answers(ContentKind kind, Role counsel) {
        return ordered(kind, counsel) == Right.SEE
                || order(OrderEffect.WITHHOLD, kind, counsel)
                        .map(AccessOrder::inCamera)
                        .orElse(false);
    }

    /** The rule that keeps a kind from a role: the court's order where there is one, else the table's. */
    String rule(ContentKind kind, Role role) {
        if (sealed && !OF_A_SEALED_FILE.contains(role)) {
            return EndEvent.SEALED.citation();
        }
        return order(OrderEffect.WITHHOLD, kind, role)
                .or(() -> inCamera(kind, role))
                .or(() -> role == Role.JUDGE ? fromCounsel(kind) : Optional.empty())
                .map(AccessOrder::said)
                .orElseGet(() -> rights.basis(kind));
    }

    /** The order by which the judge alone reads it, for counsel who would answer it and do not read it. */
    private Optional<AccessOrder> inCamera(ContentKind kind, Role role) {
        boolean answers = rights.answeredBy(kind).contains(role) && ordered(kind, role) != Right.SEE;
        return answers ? order(OrderEffect.OPEN, kind, Role.JUDGE).filter(AccessOrder::inCamera) : Optional.empty();
    }

    private Optional<AccessOrder> fromCounsel(ContentKind kind) {
        return rights.answeredBy(kind).stream()
                .flatMap(counsel -> order(OrderEffect.WITHHOLD, kind, counsel).stream())
                .filter(each -> !each.inCamera())
                .findFirst();
    }

    /** The newest order of that effect; a withholding goes before an opening of the same day. */
    private Optional<AccessOrder> order(OrderEffect effect, ContentKind kind, Role role) {
        return orders.stream()
                .filter(each -> each.effect() == effect && each.kind() == kind && each.role() == role)
                .reduce((one, later) -> later);
    }
}
