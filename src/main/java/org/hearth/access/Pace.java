package org.hearth.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often one thing may be asked for: so many times in a window, then not until the window is over. */
final class Pace {
    private static final int REMEMBERED = 10_000;

    private record Window(Instant ends, int count) {}

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final int most;
    private final Duration length;

    Pace(int most, Duration length) {
        this.most = most;
        this.length = length;
    }

    /** Counts one more; answers how long to wait, zero where it may be had now. */
    Duration take(String what, Instant now) {
        if (windows.size() > REMEMBERED) {
            windows.values().removeIf(each -> !now.isBefore(each.ends()));
        }
        Window window = windows.compute(
                what,
                (any, old) -> old == null || !now.isBefore(old.ends())
                        ? new Window(now.plus(length), 1)
                        : new Window(old.ends(), old.count() + 1));
        return window.count() <= most ? Duration.ZERO : Duration.between(now, window.ends());
    }
}
