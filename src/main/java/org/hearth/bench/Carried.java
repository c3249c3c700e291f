package org.hearth.bench;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How something was carried over onto another day.
 *
 * @param thing the order's or the hearing's key
 * @param from the day that was to close
 * @param onto the court day on whose list it stands
 * @param reason why; null where this reader may not see it
 * @param responsible who answers for it
 * @param supervisor the name of the supervisor who was told
 * @param mine true where this reader is that supervisor
 * @param seenAt when the supervisor said that they have seen it; null before
 * @param by who carried it over
 * @param at when
 */
public record Carried(
        String thing,
        LocalDate from,
        LocalDate onto,
        String reason,
        String responsible,
        String supervisor,
        boolean mine,
        Instant seenAt,
        String by,
        Instant at) {}
