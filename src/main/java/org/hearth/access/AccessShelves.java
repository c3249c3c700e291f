package org.hearth.access;

import java.util.List;

/** This room's tables of cases. */
public final class AccessShelves {
    /** The case itself: first to come, last to go. */
    public static final Shelf CASE = Shelf.of("access_case").keyed("case_id");

    /** What stands around a case; links and leave to answer one request go with the request. */
    public static final List<Shelf> ALL = List.of(
            Shelf.of("access_standing").by("request_id", "input_request").droppedWhenSealed(),
            Shelf.of("access_link").by("request_id", "input_request").droppedWhenSealed(),
            Shelf.of("access_recused"),
            Shelf.of("access_order"),
            Shelf.of("access_emergency"));

    private AccessShelves() {}
}
