package org.hearth.exchange;

/** A row that does not hold. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    Refusal(String field, String key, Object... args) {
        super(key, null, false, false);
        this.fault = Fault.of(field, key, args);
    }

    Fault fault() {
        return fault;
    }
}
