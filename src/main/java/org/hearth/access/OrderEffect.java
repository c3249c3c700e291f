package org.hearth.access;

/** What an order of the court does with a kind of content for a role. */
public enum OrderEffect {
    /** Opens what the rights table leaves to an order (O). */
    OPEN,
    /** Withholds what the table would show. */
    WITHHOLD
}
