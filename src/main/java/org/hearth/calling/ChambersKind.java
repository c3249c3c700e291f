package org.hearth.calling;

/**
 * A kind of matter that is decided in chambers, as the court's templates have it.
 *
 * @param key its name on the wire: {@code jv-220}
 * @param form the form it comes on
 * @param name what it is called; neutral, no facts of a case
 * @param clock the clock of the law that runs; null where the court sets the time
 * @param citation the law where no clock says it; null with a clock
 * @param completed true where the clock starts only with a complete application
 * @param hearing true where the clock runs to a hearing that is ordered, not to the decision
 * @param signed true where the order has no effect until it is signed
 */
public record ChambersKind(
        String key,
        String form,
        String name,
        String clock,
        String citation,
        boolean completed,
        boolean hearing,
        boolean signed) {}
