package org.hearth.access;

import java.time.Instant;

/**
 * One calendar feed as its owner sees it; its address is shown once and kept nowhere.
 *
 * @param id Hearth's key
 * @param made when it was made
 * @param fetched when a calendar last asked for it, to the minute; null before the first time
 */
public record FeedLine(String id, Instant made, Instant fetched) {}
