package org.hearth.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.terms.Words;

/** The youth's own earlier period, beside which the latest count stands. Never anybody else's. */
final class Baseline {
    private Baseline() {}

    /**
     * The statement of one measure.
     *
     * @param counts at least one, the oldest record first; of two for the same last day the later record counts
     * @param today for leaving out a year the reader knows
     */
    static Measure of(MeasureKind kind, List<Count> counts, LocalDate today) {
        Count now = counts.stream()
                .reduce((one, other) -> other.to().isBefore(one.to()) ? one : other)
                .orElseThrow();
        Optional<Count> before =
                earlier(counts, now).filter(count -> Comparison.of(kind, now, count) != Comparison.NONE);
        Comparison how = before.map(count -> Comparison.of(kind, now, count)).orElse(Comparison.NONE);
        Change change = before.map(count -> how.change(kind, now, count)).orElse(Change.UNKNOWN);
        Statement statement = new Statement(now, before.orElse(null), how, change, today);
        return new Measure(
                kind.id(),
                kind.unit(),
                now,
                before.orElse(null),
                change,
                statement.in(Words.ENGLISH, kind.english()),
                statement.in(Words.SPANISH, kind.spanish()),
                differing(counts, now));
    }

    /** The nearest period that is over before the latest begins; of two the same reporter's, then the later record. */
    private static Optional<Count> earlier(List<Count> counts, Count now) {
        return counts.stream()
                .filter(count -> count.to().isBefore(now.from()))
                .reduce((one, other) -> nearer(now).compare(one, other) > 0 ? one : other);
    }

    private static Comparator<Count> nearer(Count now) {
        return Comparator.comparing(Count::to)
                .thenComparing(count -> count.who().equals(now.who()))
                .thenComparing(count -> -Math.abs(count.days() - now.days()));
    }

    private static List<Count> differing(List<Count> counts, Count now) {
        return counts.stream()
                .filter(count -> !count.who().equals(now.who()))
                .filter(count ->
                        !count.to().isBefore(now.from()) && !count.from().isAfter(now.to()))
                .filter(count -> count.value() != now.value())
                .toList();
    }
}
