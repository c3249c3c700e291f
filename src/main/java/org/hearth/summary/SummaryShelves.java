package org.hearth.summary;

import java.util.List;
import org.hearth.access.Shelf;

/** This room's table of cases. */
public final class SummaryShelves {
    public static final List<Shelf> ALL = List.of(Shelf.of("summary_reading").by("hearing_id", "docket_hearing"));

    private SummaryShelves() {}
}
