package org.hearth.retention;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.hearth.casefile.Milestone;
import org.hearth.terms.CourtTime;

/**
 * Something of a case that names no petition and that an order to seal one may name beside it.
 *
 * @param id its key
 * @param key of what it is, in the message files
 * @param day on which it was, or was asked for
 */
public record Beside(String id, String key, LocalDate day) {
    static Beside of(Row row) {
        String kind = row.value("kind");
        return switch (row.shelf().table()) {
            case "docket_hearing" -> new Beside(row.key(), "hearing." + kind, day(row.value("day_on")));
            case "casefile_milestone" ->
                new Beside(row.key(), Milestone.valueOf(kind).key(), day(row.value("day_on")));
            case "orders_warrant" ->
                new Beside(row.key(), "warrant.kind." + kind.toLowerCase(Locale.ROOT), day(row.value("asked_at")));
            case "orders_absence" -> new Beside(row.key(), "absence.title", day(row.value("learned_at")));
            case "calling_chambers" -> new Beside(row.key(), "chambers.title", day(row.value("received_on")));
            default -> throw new IllegalArgumentException(row.shelf().table());
        };
    }

    /** A day, or a moment as databases write it, in UTC. */
    private static LocalDate day(String text) {
        return text.contains(":")
                ? CourtTime.dayOf(Timestamp.valueOf(text).toLocalDateTime().toInstant(ZoneOffset.UTC))
                : LocalDate.parse(text);
    }
}
