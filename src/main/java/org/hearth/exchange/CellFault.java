package org.hearth.exchange;

/** A cell that cannot be read; it says what to write instead. */
final class CellFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    CellFault(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args;
    }

    Fault in(String column) {
        return Fault.of(column, key, args);
    }
}
