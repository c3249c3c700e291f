package org.hearth.orders;

import java.time.Instant;
import java.util.Set;

/**
 * The hearing a record is of, in the terms the record is hashed with.
 *
 * @param hearing the hearing's key
 * @param petition the petition it was held on; null where it had none
 * @param type the hearing type's id
 * @param checklist the id of the findings checklist; null or unknown where the type has none
 * @param startsAt when it was set to begin
 * @param next the key of the hearing that this record sets; null where it sets none
 * @param nextAt when that begins; null where it sets none
 * @param youth the names by which the young person may stand among the appearances; not hashed
 * @param petitions the case's petitions: what is given for others by name is no part of this record; not hashed
 */
public record Matter(
        String hearing,
        String petition,
        String type,
        String checklist,
        Instant startsAt,
        String next,
        Instant nextAt,
        Set<String> youth,
        Set<String> petitions) {
    public Matter {
        petitions = Set.copyOf(petitions);
        youth = Set.copyOf(youth);
    }

    /** One in which no appearance is known as the young person's. */
    public Matter(
            String hearing,
            String petition,
            String type,
            String checklist,
            Instant startsAt,
            String next,
            Instant nextAt) {
        this(hearing, petition, type, checklist, startsAt, next, nextAt, Set.of(), Set.of());
    }
}
