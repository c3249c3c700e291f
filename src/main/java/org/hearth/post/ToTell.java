package org.hearth.post;

import java.time.Instant;
import org.hearth.terms.Role;

/**
 * Something that somebody must be told by a person, because it may not be sent or was not delivered.
 *
 * @param name whom to tell
 * @param template what it is about, in the neutral words of a template's name
 * @param why why it was not sent; null where it came back or was not delivered
 * @param since when it was queued
 */
public record ToTell(
        String id, String name, Role role, String template, State state, Why why, Instant since, long version) {}
