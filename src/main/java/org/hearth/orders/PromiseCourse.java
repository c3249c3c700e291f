package org.hearth.orders;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.orders.PromiseStep.Kind;

/**
 * What became of a promise, as one reader may see it.
 *
 * @param steps everything said of it, first to last
 */
public record PromiseCourse(List<PromiseStep> steps) {
    /** Nothing was said yet. */
    public static final PromiseCourse NONE = new PromiseCourse(List.of());

    public PromiseCourse {
        steps = List.copyOf(steps);
    }

    /** The evidence that stands: the latest that was given and not reopened since; empty without any. */
    public Optional<PromiseStep> delivered() {
        PromiseStep standing = null;
        for (PromiseStep each : steps) {
            if (each.kind() == Kind.REOPENED) {
                standing = null;
            } else if (each.on() != null) {
                standing = each;
            }
        }
        return Optional.ofNullable(standing);
    }

    /** The latest answer of each agency, in the order of the first. */
    public List<PromiseStep> replies() {
        Map<String, PromiseStep> latest = new LinkedHashMap<>();
        steps.stream().filter(each -> each.kind() == Kind.REPLIED).forEach(each -> latest.put(of(each), each));
        return List.copyOf(latest.values());
    }

    private static String of(PromiseStep step) {
        return step.agency().isEmpty() ? step.who() : step.agency();
    }
}
