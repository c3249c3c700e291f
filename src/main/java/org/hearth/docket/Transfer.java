package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A case that goes to another court or came from one, as this reader may see it.
 *
 * @param id Hearth's key; it carries the case's
 * @param caseId the case
 * @param direction whether it comes or goes
 * @param hearing the hearing that left the calendar with it; null where none did
 * @param court the county or department on the other side
 * @param contact who receives it or hands it over; null where this reader may not know
 * @param handOff what the young person was told, and by whom; null where nothing is known or this reader may not
 * @param due by which day it is confirmed
 * @param notedAt when it was written down
 * @param notedBy by whom
 * @param confirmedAt when the receiving side confirmed it; null until then
 * @param confirmedBy who confirmed it there; null until then
 * @param version to be given back when it is confirmed
 */
public record Transfer(
        String id,
        String caseId,
        NewTransfer.Direction direction,
        String hearing,
        String court,
        String contact,
        String handOff,
        LocalDate due,
        Instant notedAt,
        String notedBy,
        Instant confirmedAt,
        String confirmedBy,
        long version) {
    /** True until the receiving side has confirmed it. */
    public boolean open() {
        return confirmedAt == null;
    }
}
