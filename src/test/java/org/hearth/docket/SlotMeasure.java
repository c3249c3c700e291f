package org.hearth.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** How right the advice about slots is, and how fast: for the tests and for the measures. */
public final class SlotMeasure {
    private static final SlotAdvisor ADVISOR = new SlotAdvisor(BruteReckoning.WEIGHTS, Words.ENGLISH);
    private static final int BEST = 5;
    private static final int WARM = 300;
    private static final int MEASURED = 500;

    private SlotMeasure() {}

    /** Holds the advisor to the brute reckoning on that many random calendars, each named by its seed. */
    public static void agreeOn(int calendars) {
        for (int seed = 0; seed < calendars; seed++) {
            World world = World.of(new Random(seed));
            Calendar calendar = new Calendar(world.loaded());
            List<String> brute = new BruteReckoning(world).free();
            assertEquals(brute, told(world, calendar, Integer.MAX_VALUE), "seed " + seed);
            assertEquals(
                    brute.stream().limit(BEST).toList(), told(world, calendar, BEST), "the first five, seed " + seed);
            agreeOnWhy(world, calendar, brute, seed);
        }
    }

    private static List<String> told(World world, Calendar calendar, int limit) {
        return ADVISOR.advise(world.need(), calendar, limit).slots().stream()
                .map(slot ->
                        String.format("%07d %s %s %s", slot.cost(), slot.startsAt(), slot.courtroom(), slot.sitting()))
                .toList();
    }

    /** Asks why of a few places of each calendar, on days that were asked for or not. */
    private static void agreeOnWhy(World world, Calendar calendar, List<String> brute, int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            List<Sitting> sittings = world.loaded().sittings();
            Sitting sitting = sittings.get(random.nextInt(sittings.size()));
            List<LocalTime> starts = new BruteReckoning(world).starts(sitting);
            LocalTime time = starts.get(random.nextInt(starts.size()));
            BruteReckoning day = new BruteReckoning(world.on(sitting.day()));
            Place place = Place.in(
                            sitting,
                            CourtTime.at(sitting.day(), time),
                            world.need().minutes())
                    .orElseThrow();
            Why why = ADVISOR.why(place, world.need(), calendar);
            List<String> hard = why.rules().stream()
                    .filter(each -> each.kind() == Reason.Kind.HARD)
                    .map(Reason::rule)
                    .toList();
            assertEquals(day.broken(sitting, time), new TreeSet<>(hard), "why, seed " + seed);
            assertEquals(day.cost(sitting, time), why.cost(), "cost, seed " + seed);
            int rank = brute.indexOf(BruteReckoning.line(why.cost(), sitting, time));
            assertEquals(rank < 0 ? null : Integer.valueOf(rank + 1), why.rank(), "rank, seed " + seed);
        }
    }

    /**
     * How long advice takes over a loaded year, warm, in milliseconds: median and 95th percentile, with the calendar laid
     * out anew each time, and on one that is laid out already.
     */
    public static List<String> times() {
        Snapshot loaded = LargeCourt.snapshot();
        Need need = LargeCourt.need();
        Calendar laid = new Calendar(loaded);
        int places = laid.places(need.minutes(), need.from(), need.to()).size();
        String what = places + " places, " + loaded.booked().size() + " hearings, "
                + loaded.engaged().size() + " of this team";
        return List.of(
                "advise with laying out," + what + ","
                        + measured(() -> ADVISOR.advise(need, new Calendar(loaded), BEST)),
                "advise," + what + "," + measured(() -> ADVISOR.advise(need, laid, BEST)),
                "why," + what + "," + measured(() -> ADVISOR.why(last(laid, need), need, laid)));
    }

    private static Place last(Calendar calendar, Need need) {
        List<Sitting> sittings = calendar.sittings(need.from(), need.to());
        Sitting sitting = sittings.get(sittings.size() - 1);
        int from = sitting.startsFor(need.minutes()).max().orElseThrow();
        return new Place(sitting, from, from + need.minutes());
    }

    private static String measured(Runnable question) {
        IntStream.range(0, WARM).forEach(i -> question.run());
        long[] nanos = IntStream.range(0, MEASURED)
                .mapToLong(i -> {
                    long start = System.nanoTime();
                    question.run();
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        return String.format(
                Locale.ROOT, "p50 %.2f ms,p95 %.2f ms", nanos[MEASURED / 2] / 1e6, nanos[MEASURED * 95 / 100] / 1e6);
    }
}
