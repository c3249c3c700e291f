package org.hearth.summary;

/**
 * One line of a summary.
 *
 * @param text what is said
 * @param source who says so, and when
 * @param spoken true where the text is the young person’s own words, to be quoted as they stand
 * @param isNew true where it came after the last hearing
 */
public record Item(String text, Source source, boolean spoken, boolean isNew) {}
