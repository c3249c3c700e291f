package org.hearth.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * An order as a judicial officer makes it.
 *
 * @param inCamera only where it opens to the judge what counsel do not read, or withholds from counsel what the judge
 *     goes on reading
 * @param until its last day; null while it lasts
 * @param basis the law or the reason, at most 200 characters, without a name
 */
public record NewAccessOrder(
        ContentKind kind, Role role, OrderEffect effect, boolean inCamera, LocalDate until, String basis) {
    private static final int LONGEST_BASIS = 200;
    /** What no order changes: what every list and every party has, and notes that are their writer's alone. */
    public static final Set<ContentKind> FIXED = Collections.unmodifiableSet(EnumSet.of(
            ContentKind.HEARING_TIME,
            ContentKind.NAME,
            ContentKind.ORDERS,
            ContentKind.PROMISES,
            ContentKind.JUDGE_NOTES,
            ContentKind.ATTORNEY_NOTES,
            ContentKind.OTHER_CHILD,
            ContentKind.ACCESS_LOG));
    /** Whom no order is about: the desk that files it, and those who read no case. */
    public static final Set<Role> NEVER =
            Collections.unmodifiableSet(EnumSet.of(Role.CLERK, Role.STEERING, Role.STEWARD));

    public NewAccessOrder {
        List<Problem.FieldError> errors = new ArrayList<>();
        if (kind == null || FIXED.contains(kind)) {
            errors.add(new Problem.FieldError("kind", "problem.order-kind", List.of()));
        }
        if (role == null || NEVER.contains(role)) {
            errors.add(new Problem.FieldError("role", "problem.order-role", List.of()));
        }
        if (effect == null) {
            errors.add(new Problem.FieldError("effect", "problem.order-effect", List.of()));
        }
        if (basis == null || basis.isBlank() || basis.length() > LONGEST_BASIS) {
            errors.add(new Problem.FieldError("basis", "problem.order-basis", List.of(LONGEST_BASIS)));
        }
        if (inCamera && role != null && (effect == OrderEffect.OPEN ? role != Role.JUDGE : !role.isCounsel())) {
            errors.add(new Problem.FieldError("inCamera", "problem.order-in-camera", List.of()));
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }
}
