package org.hearth.post;

import java.util.List;
import org.hearth.access.Shelf;

/** This room's tables of cases; a message is found by its key, which names what it tells of. */
public final class PostShelves {
    public static final List<Shelf> ALL = List.of(
            Shelf.of("post_profile"),
            Shelf.of("post_message")
                    .naming("queue_key")
                    .by("queue_key", Shelf.ANY)
                    .droppedWhenSealed());

    private PostShelves() {}
}
