package org.hearth.orders;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearth.terms.CourtTime;

/** Checks the county's acknowledgment row by row; every fault names its line, its column and the mend. */
final class AckRules {
    private static final int LONGEST_CODE = 20;
    /** The county's clock and ours may differ a little. */
    private static final Duration APART = Duration.ofMinutes(5);

    private static final DateTimeFormatter AMERICAN =
            DateTimeFormatter.ofPattern("M/d/uuuu h:mm[:ss] a", Locale.US).withResolverStyle(ResolverStyle.STRICT);

    private final Instant now;
    private final Set<String> seen = new HashSet<>();

    AckRules(Instant now) {
        this.now = now;
    }

    /** What is known of an order: since when it is in effect (null: not yet), its code and the county's own time. */
    record Known(Instant signedAt, String code, Instant acknowledgedAt) {}

    /** What a row does to its order; null where this courthouse has no such order. */
    AckRow check(Acknowledgment row, Known known) {
        if (!seen.add(row.order())) {
            return AckRow.refused(row, "order", "ack.twice");
        }
        if (known == null) {
            return AckRow.refused(row, "order", "ack.unknown");
        }
        if (known.signedAt() == null) {
            return AckRow.refused(row, "order", "ack.unsigned");
        }
        if (row.code().isEmpty() || row.code().length() > LONGEST_CODE) {
            return AckRow.refused(row, "code", "ack.code", LONGEST_CODE);
        }
        if (known.code() != null && !known.code().equals(row.code())) {
            return AckRow.refused(row, "code", "ack.other-code", known.code());
        }
        Optional<Instant> when = moment(row.when());
        if (when.isEmpty()) {
            return AckRow.refused(row, "when", "ack.when");
        }
        if (when.get().isAfter(now.plus(APART))) {
            return AckRow.refused(row, "when", "ack.ahead");
        }
        if (CourtTime.dayOf(when.get()).isBefore(CourtTime.dayOf(known.signedAt()))) {
            return AckRow.refused(row, "when", "ack.before", CourtTime.dayOf(known.signedAt()));
        }
        return AckRow.of(row, outcome(known, when.get()));
    }

    private static AckRow.Outcome outcome(Known known, Instant when) {
        if (known.code() == null) {
            return AckRow.Outcome.ENTERED;
        }
        return when.equals(known.acknowledgedAt()) ? AckRow.Outcome.UNCHANGED : AckRow.Outcome.CONFIRMED;
    }

    /** The moment that was written, with its offset; empty where it is none. */
    static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException e) {
            return american(text);
        }
    }

    /** The court's own time as a county's system writes it: {@code 12/10/2026 4:05 PM}. */
    private static Optional<Instant> american(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.toUpperCase(Locale.ROOT), AMERICAN)
                    .atZone(CourtTime.ZONE)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
