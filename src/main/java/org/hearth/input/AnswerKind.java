package org.hearth.input;

import java.util.Locale;

/** The shape of an answer, and so of its field on the page. */
public enum AnswerKind {
    /** A line of words. */
    TEXT,
    /** Words, up to 20,000 characters. */
    LONG,
    /** {@code {"value","from","to","known","possible"?}}. */
    COUNT,
    /** {@code YYYY-MM-DD}. */
    DATE,
    /** The id of one option. */
    CHOICE,
    /** The id of one step of a scale. */
    RATING,
    /** {@code {"what","owner","by"}}: what an adult promises. */
    COMMITMENT,
    /** {@code {"name","agency","reach","hours"}}: one point of contact. */
    CONTACT;

    /** The name on the wire: {@code commitment}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
