package org.hearth.progress;

/**
 * How two counts of one youth may be set side by side without saying more than is true. The rules, in the order asked:
 *
 * <ol>
 *   <li>the earlier period ends before the later one begins, else nothing is compared;
 *   <li>a measure with a possible number compares shares, and only where both possible numbers are known and not zero;
 *   <li>a state, as the number of trusted adults, compares its numbers whatever the periods' lengths;
 *   <li>the longest stretch compares over periods of about the same length only;
 *   <li>a period under five days says nothing yet;
 *   <li>periods of about the same length compare their counts;
 *   <li>periods of different length compare rates per 30 days, said beside the counts, from two weeks up.
 * </ol>
 */
enum Comparison {
    NONE,
    SHARES,
    COUNTS,
    RATES;

    private static final int SHORTEST = 5;
    private static final int SHORTEST_FOR_RATES = 14;
    /** Calendar months differ by up to a tenth; more than 15 in 100 is another length. */
    private static final int ALIKE_PERCENT = 115;

    private static final int RATE_DAYS = 30;

    static Comparison of(MeasureKind kind, Count now, Count before) {
        if (!before.to().isBefore(now.from())) {
            return NONE;
        }
        if (kind.share()) {
            return known(now) && known(before) ? SHARES : NONE;
        }
        if (kind.growth() == Growth.LEVEL) {
            return COUNTS;
        }
        Comparison how = byLength(Math.min(now.days(), before.days()), Math.max(now.days(), before.days()));
        return kind.growth() == Growth.LONGEST && how == RATES ? NONE : how;
    }

    private static boolean known(Count count) {
        return count.possible() != null && count.possible() > 0;
    }

    private static Comparison byLength(long shorter, long longer) {
        if (shorter < SHORTEST) {
            return NONE;
        }
        if (longer * 100 <= shorter * ALIKE_PERCENT) {
            return COUNTS;
        }
        return shorter >= SHORTEST_FOR_RATES ? RATES : NONE;
    }

    /**
     * Which way it went. Counts of nearly equal periods claim a direction only where count and rate agree; rates only
     * where the numbers that are said differ; a measure that brings relief neither way claims none.
     */
    Change change(MeasureKind kind, Count now, Count before) {
        if (this == NONE) {
            return Change.UNKNOWN;
        }
        int more = direction(kind, now, before);
        if (more == 0) {
            return now.value() == before.value() || this == RATES ? Change.SAME : Change.DIFFERENT;
        }
        if (kind.better() == Relief.NONE) {
            return Change.DIFFERENT;
        }
        return (more < 0) == kind.better().isDown() ? Change.GAIN : Change.HARDER;
    }

    private int direction(MeasureKind kind, Count now, Count before) {
        return switch (this) {
            case NONE -> 0;
            case SHARES -> Long.compare((long) now.value() * before.possible(), (long) before.value() * now.possible());
            case COUNTS ->
                kind.growth() == Growth.SUM ? agreeing(now, before) : Integer.compare(now.value(), before.value());
            case RATES -> Long.compare(tenths(now), tenths(before));
        };
    }

    private static int agreeing(Count now, Count before) {
        int byCount = Integer.compare(now.value(), before.value());
        int byRate = Long.compare(now.value() * before.days(), before.value() * now.days());
        return byCount == byRate ? byCount : 0;
    }

    /** The rate per 30 days in tenths, rounded half up. */
    static long tenths(Count count) {
        long scaled = 10L * RATE_DAYS * count.value();
        return (2 * scaled + count.days()) / (2 * count.days());
    }
}
