package org.hearth.post;

import java.time.LocalDate;

/**
 * Something to tell somebody, in the neutral words of a template; never a name, a case or a word of a text.
 *
 * @param person the recipient's person key
 * @param template the template's name, as {@code input-asked}
 * @param path the page it leads to, as {@code /input/inbox}, or a one-time link's path; kept sealed
 * @param key says what is told to whom, so that queuing it a second time does nothing; at most 200 characters
 * @param urgent true when neither an adult's quiet hours nor the day's digest may hold it back
 * @param count how many things wait for the recipient, for a template that says so; 0 for the others
 * @param first the day by which the first of them is due; null without any
 */
public record Outgoing(
        String person, String template, String path, String key, boolean urgent, int count, LocalDate first) {
    private static final int LONGEST_KEY = 200;

    public Outgoing {
        if (person == null || template == null || path == null || !path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("a message needs a person, a template and a path of this court's pages");
        }
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a message needs a key of at most " + LONGEST_KEY + " characters");
        }
    }

    /** A message that counts nothing. */
    public Outgoing(String person, String template, String path, String key, boolean urgent) {
        this(person, template, path, key, urgent, 0, null);
    }
}
