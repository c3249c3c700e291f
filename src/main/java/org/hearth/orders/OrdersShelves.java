package org.hearth.orders;

import java.util.List;
import org.hearth.access.Shelf;

/** This room's tables of cases. */
public final class OrdersShelves {
    private static final String HEARINGS = "docket_hearing";
    private static final String HEARING = "hearing_id";
    private static final String PETITION = "petition_id";

    public static final List<Shelf> ALL = List.of(
            Shelf.of("orders_record").by(PETITION, Shelf.PETITIONS).by(HEARING, HEARINGS),
            Shelf.of("orders_signature").by(HEARING, HEARINGS),
            Shelf.of("orders_stipulation").by(HEARING, HEARINGS),
            Shelf.of("orders_order").by(PETITION, Shelf.PETITIONS).by(HEARING, HEARINGS),
            Shelf.of("orders_agreed").by(HEARING, HEARINGS),
            Shelf.of("orders_promise_step").by("promise_id", "orders_order").by("promise_id", "orders_agreed"),
            Shelf.of("orders_remembered").by(HEARING, HEARINGS),
            Shelf.of("orders_praise").by(HEARING, HEARINGS),
            Shelf.of("orders_incentive"),
            Shelf.of("orders_warrant"),
            Shelf.of("orders_warrant_entry").by("warrant_id", "orders_warrant"),
            Shelf.of("orders_absence"),
            Shelf.of("orders_absence_done").by("absence_id", "orders_absence"),
            Shelf.of("orders_comeback").by("absence_id", "orders_absence"),
            Shelf.of("orders_conversation"));

    private OrdersShelves() {}
}
