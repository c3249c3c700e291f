package org.hearth.access;

/**
 * A fresh calendar feed, shown once to who made it.
 *
 * @param path the address under the court's own: {@code /api/v1/calendar/….ics}
 * @param line the feed as it stands from now on
 */
public record MadeFeed(String path, FeedLine line) {}
