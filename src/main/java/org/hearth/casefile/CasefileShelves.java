package org.hearth.casefile;

import java.util.List;
import org.hearth.access.Shelf;

/** This room's tables of cases. */
public final class CasefileShelves {
    private static final String EITHER = "(case_id = ? or other_id = ?)";

    /** A milestone, a pair or a sibling goes with the case, or with a petition where the order names it. */
    public static final List<Shelf> ALL = List.of(
            Shelf.of("casefile_case").where("id = ?"),
            Shelf.of(Shelf.PETITIONS).by("id", Shelf.PETITIONS),
            Shelf.of("casefile_milestone"),
            Shelf.of("casefile_apart").where(EITHER),
            Shelf.of("casefile_sibling").where(EITHER));

    private CasefileShelves() {}
}
