package org.hearth.docket;

/** How far a rule's answer reaches: what holds for a whole sitting is asked once for all its places. */
enum Scope {
    SITTING,
    PLACE
}
