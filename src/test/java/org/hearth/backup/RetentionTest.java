package org.hearth.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Instant NIGHT = Instant.parse("2026-11-27T11:20:00Z");
    private static final Retention PLAN = new Retention(3, 2);

    @Test
    void theLastOfEachDayAndOfEachWeekStays() {
        List<Kept> all = new ArrayList<>();
        for (int days = 0; days < 20; days++) {
            all.add(kept(days, 0, Verdict.State.VERIFIED));
            all.add(kept(days, 2, Verdict.State.VERIFIED));
        }
        assertEquals(List.of("0-0", "1-0", "2-0", "5-0"), left(all));
    }

    @Test
    void nothingGoesBeforeANewerOneStoodItsTrial() {
        List<Kept> all = List.of(
                kept(0, 0, Verdict.State.FAILED), kept(1, 0, Verdict.State.UNTRIED), kept(2, 0, Verdict.State.FAILED));
        assertEquals(List.of("0-0", "1-0", "2-0"), left(all));
    }

    @Test
    void whatDidNotStandGoesOnceANewerOneDid() {
        List<Kept> all = List.of(
                kept(0, 0, Verdict.State.FAILED),
                kept(1, 0, Verdict.State.READ),
                kept(2, 0, Verdict.State.FAILED),
                kept(3, 0, Verdict.State.VERIFIED));
        assertEquals(List.of("0-0", "1-0", "3-0"), left(all));
    }

    private static List<String> left(List<Kept> all) {
        List<Kept> left = new ArrayList<>(all);
        left.removeAll(PLAN.gone(all));
        return left.stream().map(Kept::id).toList();
    }

    private static Kept kept(int days, int hours, Verdict.State state) {
        Instant made = NIGHT.minus(Duration.ofDays(days)).minus(Duration.ofHours(hours));
        return new Kept(days + "-" + hours, made, "night", 1, 1, 1, new Verdict(state, null, made));
    }
}
