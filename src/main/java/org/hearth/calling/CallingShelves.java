package org.hearth.calling;

import java.util.List;
import org.hearth.access.Shelf;

/** This room's tables of cases. */
public final class CallingShelves {
    private static final String HEARINGS = "docket_hearing";
    private static final String HEARING = "hearing_id";

    public static final List<Shelf> ALL = List.of(
            Shelf.of("calling_check_in").by(HEARING, HEARINGS),
            Shelf.of("calling_arrangement").by(HEARING, HEARINGS),
            Shelf.of("calling_line").keyed(HEARING).by(HEARING, HEARINGS),
            Shelf.of("calling_chambers").by(HEARING, HEARINGS),
            Shelf.of("calling_waiver"),
            Shelf.of("calling_help"),
            Shelf.of("calling_help_told").by("help_id", "calling_help"));

    private CallingShelves() {}
}
