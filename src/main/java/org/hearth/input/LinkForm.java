package org.hearth.input;

/**
 * What a link's holder is asked.
 *
 * @param view the request, with what this screen may show of its answers
 * @param off true where there is nothing to answer now: excused, or the youth's form waits for the no-use order
 * @param over true once the hearing has begun
 */
public record LinkForm(RequestView view, boolean off, boolean over) {}
