package org.hearth.input;

import java.util.Set;

/** Says that texts wait for the language guide; it never leaves the room. */
class Unread extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Set<Written> texts;

    Unread(Set<Written> texts) {
        super("texts to read first: " + texts.size(), null, false, false);
        this.texts = texts;
    }

    Set<Written> texts() {
        return texts;
    }
}
