package org.hearth.journey;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Opens the court before the first journey, once for all of them, and waits until its first page answers. With {@code
 * -Dhearth.url=http://127.0.0.1:8080} the journeys go to a court that is open already.
 */
final class CourtIsOpen implements BeforeAllCallback {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static Boolean open;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (open == null) {
            open = false;
            open(context);
            open = true;
        }
        if (!open) {
            throw new IllegalStateException("the court did not open");
        }
    }

    private static void open(ExtensionContext context) throws Exception {
        if (System.getProperty("hearth.url", "").isEmpty()) {
            new ArquillianExtension().beforeAll(context);
        }
        awaitFirstPage();
    }

    /** The court's address, without a slash at its end. */
    static String address() {
        String given = System.getProperty("hearth.url", "");
        return given.isEmpty() ? "http://127.0.0.1:" + System.getenv("HEARTH_PORT") : given;
    }

    private static void awaitFirstPage() {
        Instant last = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (Instant.now().isAfter(last)) {
                throw new IllegalStateException("the court did not open at " + address());
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static boolean answers() {
        try {
            HttpURLConnection ready = (HttpURLConnection)
                    URI.create(address() + "/health/ready").toURL().openConnection();
            return ready.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
