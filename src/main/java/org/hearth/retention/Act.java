package org.hearth.retention;

/** What stands in the journal and its ledger. */
enum Act {
    SEAL,
    UNSEAL,
    HOLD,
    LIFT,
    /** The sealed rows of an order were destroyed. */
    DESTROY,
    /** Everything of a case was destroyed. */
    DESTROY_CASE
}
