package org.hearth.orders;

/**
 * One row of the county's acknowledgment, as it stands in its file.
 *
 * @param line the line in the file, counted from 1; the header is line 1
 * @param order the order's key
 * @param code the minute code under which it stands in the county's system
 * @param when when it was entered there: {@code 2026-12-10T16:05:00-08:00}
 */
public record Acknowledgment(int line, String order, String code, String when) {
    public Acknowledgment {
        order = Text.tidy(order);
        code = Text.tidy(code);
        when = Text.tidy(when);
    }
}
