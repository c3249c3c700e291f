package org.hearth.orders;

import java.time.Instant;

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
 */
public record Matter(
        String hearing,
        String petition,
        String type,
        String checklist,
        Instant startsAt,
        String next,
        Instant nextAt) {}
