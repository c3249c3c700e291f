package org.hearth.docket;

import java.util.List;

/**
 * Where a hearing may best be set, and why.
 *
 * @param window what the law says
 * @param slots best first; empty when nothing is free inside the window
 * @param barred why other places were not offered: one line a hard rule, the most frequent first
 */
public record Advice(Window window, List<Slot> slots, List<Reason> barred) {
    public Advice {
        slots = List.copyOf(slots);
        barred = List.copyOf(barred);
    }
}
