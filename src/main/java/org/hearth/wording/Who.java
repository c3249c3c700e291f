package org.hearth.wording;

/** Who does a thing, or of whom it is said. */
enum Who {
    /** A child: the youth, or any other. */
    YOUTH,
    /** Nobody is named, as in notes: "Refused services." */
    NOBODY,
    /** The writer. */
    WRITER,
    /** An adult who is not said to exploit. */
    ADULT,
    /** One who sells, buys or abuses a child. */
    EXPLOITER,
    /** An agency, office, program or its staff. */
    SYSTEM,
    /** No person at all. */
    THING;

    /** Is it a child, or nobody named, which in a child's record means the child? */
    boolean child() {
        return this == YOUTH || this == NOBODY;
    }

    /** Is it a person other than one who exploits? */
    boolean person() {
        return child() || this == ADULT || this == WRITER;
    }
}
