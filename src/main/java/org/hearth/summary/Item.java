package org.hearth.summary;

/**
 * One line of a summary.
 *
 * @param text what is said
 * @param source who says so, and when
 * @param isNew true where it came after the last hearing
 */
public record Item(String text, Source source, boolean isNew) {}
