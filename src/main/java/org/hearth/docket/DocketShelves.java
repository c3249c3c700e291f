package org.hearth.docket;

import java.util.List;
import org.hearth.access.Shelf;

/** This room's tables of cases. */
public final class DocketShelves {
    private static final String HEARINGS = "docket_hearing";
    private static final String HEARING = "hearing_id";

    public static final List<Shelf> ALL = List.of(
            Shelf.of(HEARINGS).by("petition_id", Shelf.PETITIONS),
            Shelf.of("docket_party")
                    .where("hearing_id in (select h.id from docket_hearing h where h.case_id = ?)")
                    .by(HEARING, HEARINGS),
            Shelf.of("docket_change").by(HEARING, HEARINGS),
            Shelf.of("docket_marking").by(HEARING, HEARINGS),
            Shelf.of("docket_transfer").by(HEARING, HEARINGS),
            Shelf.of("docket_plan_item").by(HEARING, HEARINGS),
            Shelf.of("docket_replan_move").by(HEARING, HEARINGS),
            Shelf.of("docket_clock_met"),
            Shelf.of("docket_disqualified"),
            Shelf.of("docket_hold"));

    private DocketShelves() {}
}
