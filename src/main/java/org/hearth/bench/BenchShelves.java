package org.hearth.bench;

import java.util.List;
import org.hearth.access.Shelf;

/** This room's tables of cases. A pack and a day's order of calling hold many; they are made anew without the sealed ones. */
public final class BenchShelves {
    private static final String HEARINGS = "docket_hearing";
    private static final String HEARING = "hearing_id";

    public static final List<Shelf> ALL = List.of(
            Shelf.of("bench_draft").by(HEARING, HEARINGS),
            Shelf.of("bench_note").by(HEARING, HEARINGS),
            Shelf.of("bench_carried").by(HEARING, HEARINGS),
            Shelf.of("bench_pack_taken").by(HEARING, HEARINGS));

    private BenchShelves() {}
}
