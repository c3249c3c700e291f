package org.hearth.progress;

import java.util.List;
import org.hearth.access.Shelf;

/** This room's tables of cases; a count goes with the request whose form told it. */
public final class ProgressShelves {
    public static final List<Shelf> ALL = List.of(
            Shelf.of("progress_observation").by("origin", Shelf.ANY),
            Shelf.of("progress_goal"),
            Shelf.of("progress_need"),
            Shelf.of("progress_need_owner"),
            Shelf.of("progress_told"),
            Shelf.of("progress_around"),
            Shelf.of("progress_corner"),
            Shelf.of("progress_strength"),
            Shelf.of("progress_turn"));

    private ProgressShelves() {}
}
