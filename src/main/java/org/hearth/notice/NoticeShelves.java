package org.hearth.notice;

import java.util.List;
import org.hearth.access.Shelf;

/** This room's tables of cases. */
public final class NoticeShelves {
    private static final String HEARINGS = "docket_hearing";

    public static final List<Shelf> ALL = List.of(
            Shelf.of("notice_hearing").by("id", HEARINGS),
            Shelf.of("notice_party"),
            Shelf.of("notice_owed").by("hearing_id", HEARINGS),
            Shelf.of("notice_service").by("hearing_id", HEARINGS));

    private NoticeShelves() {}
}
