package org.hearth.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One person's seat in the courtroom: a browser on a thread of its own, so that several people work at once. */
final class Seat implements AutoCloseable {
    /** What somebody does at their screen. */
    interface Work {
        void at(Screen screen) throws Exception;
    }

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private Playwright driver;
    private Screen screen;

    private Seat() {}

    /** Somebody sits down and signs in. */
    static Seat of(String user) throws InterruptedException, ExecutionException {
        Seat seat = new Seat();
        seat.on(() -> {
                    seat.driver = Rig.playwright();
                    Browser browser = Rig.browser(seat.driver);
                    seat.screen = new Screen(
                            Rig.signedIn(user, Rig.page(Rig.context(browser, Rig.DESKTOP), seat.complaints)));
                    return null;
                })
                .get();
        return seat;
    }

    /** Begins some work; it goes on beside everybody else's. */
    Future<?> begins(Work work) {
        return on(() -> {
            work.at(screen);
            return null;
        });
    }

    /** What the browser's console complained of. */
    List<String> complaints() {
        return complaints;
    }

    private Future<?> on(Callable<?> act) {
        return thread.submit(act);
    }

    @Override
    public void close() {
        on(() -> {
            driver.close();
            return null;
        });
        thread.shutdown();
    }
}
