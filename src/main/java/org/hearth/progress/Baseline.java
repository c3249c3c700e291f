package org.hearth.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.terms.Words;

/**
 * The youth's own earlier period, beside which the latest count stands. Never anybody else's, and never a period that
 * was not counted whole, or one with uncounted days between.
 *
 * @param before the earlier count; null where nothing may stand beside the latest
 * @param how they are compared
 * @param gap why nothing stands beside it
 */
record Baseline(Count before, Comparison how, Gap gap) {
    /** A weekend and a day may lie between two reports. */
    private static final int DAYS_BETWEEN = 3;

    private static final int DAYS_AROUND = 14;

    /**
     * The statement of one measure.
     *
     * @param counts at least one, the oldest record first; of two for the same last day the later record counts
     * @param around what changed around the youth, the earliest first
     * @param today for leaving out a year the reader knows
     */
    static Measure of(MeasureKind kind, List<Count> counts, List<Around> around, LocalDate today) {
        Count now = counts.stream()
                .reduce((one, other) -> other.to().isBefore(one.to()) ? one : other)
                .orElseThrow();
        Baseline beside = beside(kind, counts, now);
        Change change = beside.change(kind, counts, now);
        List<Around> changed = change == Change.HARDER ? near(around, now) : List.of();
        Statement said = new Statement(
                kind,
                now,
                beside,
                change,
                Best.of(kind, counts, now),
                others(counts, now, beside.before),
                changed,
                today);
        return new Measure(
                kind.id(),
                kind.unit().wire(),
                now,
                beside.before,
                change,
                said.in(Words.ENGLISH, kind.english()),
                said.in(Words.SPANISH, kind.spanish()),
                differing(counts, now),
                changed,
                kind.away(),
                kind.adults());
    }

    /** Every period in its order. */
    static Series series(MeasureKind kind, List<Count> counts) {
        return new Series(
                kind.id(),
                kind.unit().wire(),
                kind.name(),
                kind.nameEs(),
                kind.better(),
                kind.away(),
                kind.adults(),
                counts.stream()
                        .sorted(Comparator.comparing(Count::from)
                                .thenComparing(Count::to)
                                .thenComparing(Count::who))
                        .toList());
    }

    private static Baseline beside(MeasureKind kind, List<Count> counts, Count now) {
        if (!now.isWhole()) {
            return new Baseline(null, Comparison.NONE, Gap.NONE);
        }
        Optional<Count> nearest = counts.stream()
                .filter(count -> count.to().isBefore(now.from()))
                .reduce((one, other) -> nearer(kind, now).compare(one, other) > 0 ? one : other);
        Comparison how = nearest.map(each -> Comparison.of(kind, now, each)).orElse(Comparison.NONE);
        Gap gap = nearest.map(each -> gap(kind, now, each, how)).orElse(Gap.NONE);
        if (gap == Gap.NONE && how != Comparison.NONE) {
            return new Baseline(nearest.get(), how, gap);
        }
        boolean open = gap == Gap.UNCOUNTED || nearest.isEmpty();
        return new Baseline(null, Comparison.NONE, open && isRunInto(counts, now) ? Gap.OVERLAP : gap);
    }

    private static boolean isRunInto(List<Count> counts, Count now) {
        return counts.stream()
                .anyMatch(each -> each.counted() != Extent.NOT
                        && each.from().isBefore(now.from())
                        && !each.to().isBefore(now.from()));
    }

    private static Gap gap(MeasureKind kind, Count now, Count before, Comparison how) {
        if (before.counted() == Extent.NOT || !reaches(kind, now, before)) {
            return Gap.UNCOUNTED;
        }
        if (before.counted() == Extent.PART) {
            return Gap.PARTLY;
        }
        return how == Comparison.NONE && !kind.share() ? Gap.UNEVEN : Gap.NONE;
    }

    /** True where no uncounted days lie between; a state stands whatever lies between. */
    private static boolean reaches(MeasureKind kind, Count now, Count before) {
        return kind.growth() == Growth.LEVEL || !before.to().isBefore(now.from().minusDays(DAYS_BETWEEN + 1L));
    }

    /**
     * Of those that reach up to the latest the one counted whole first, then the same reporter's, then the later, then
     * the one most alike.
     */
    private static Comparator<Count> nearer(MeasureKind kind, Count now) {
        return Comparator.comparing((Count count) -> reaches(kind, now, count))
                .thenComparing(
                        count -> reaches(kind, now, count) ? -count.counted().ordinal() : 0)
                .thenComparing(count -> reaches(kind, now, count) && count.who().equals(now.who()))
                .thenComparing(Count::to)
                .thenComparing(count -> -Math.abs(count.days() - now.days()));
    }

    /** A direction is claimed only where everybody who counted these two periods would claim the same. */
    private Change change(MeasureKind kind, List<Count> counts, Count now) {
        Change change = how.change(kind, now, before);
        if (before == null) {
            return change;
        }
        boolean agreed = alike(counts, now).stream()
                .allMatch(one -> alike(counts, before).stream().allMatch(other -> change == like(kind, one, other)));
        return agreed ? change : Change.DIFFERENT;
    }

    private Change like(MeasureKind kind, Count one, Count other) {
        return Comparison.of(kind, one, other).change(kind, one, other);
    }

    /** This count and what others counted over the same days. */
    private static List<Count> alike(List<Count> counts, Count count) {
        return counts.stream()
                .filter(each -> each.samePeriod(count) && each.isWhole())
                .filter(each -> each.equals(count) || !each.who().equals(count.who()))
                .toList();
    }

    private static List<Count> others(List<Count> counts, Count now, Count before) {
        return counts.stream()
                .filter(each -> each.isWhole() && (differs(each, now) || before != null && differs(each, before)))
                .toList();
    }

    private static boolean differs(Count each, Count count) {
        return each.samePeriod(count) && !each.who().equals(count.who()) && each.value() != count.value();
    }

    private static List<Count> differing(List<Count> counts, Count now) {
        return counts.stream()
                .filter(count -> !count.who().equals(now.who()) && count.overlaps(now))
                .filter(count -> count.value() != now.value())
                .toList();
    }

    private static List<Around> near(List<Around> around, Count now) {
        return around.stream()
                .filter(each -> !each.day().isBefore(now.from().minusDays(DAYS_AROUND))
                        && !each.day().isAfter(now.to()))
                .toList();
    }
}
