package org.hearth.boot;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Says on the terminal where the court is open, once the first page answers. */
@ApplicationScoped
class Banner {
    private static final Logger LOG = Logger.getLogger(Logs.ACCESS);
    private static final int ACCOUNTS_A_LINE = 7;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private Settings settings;

    private ScheduledFuture<?> waiting;

    /** Begins to ask for the first page, four times a second. */
    void raise() {
        waiting = timer.scheduleWithFixedDelay(this::ask, 250, 250, TimeUnit.MILLISECONDS);
    }

    private void ask() {
        try {
            HttpURLConnection page =
                    (HttpURLConnection) URI.create(settings.address()).toURL().openConnection();
            page.setInstanceFollowRedirects(false);
            page.setReadTimeout(30_000);
            if (page.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST) {
                waiting.cancel(false);
                say();
            }
            page.disconnect();
        } catch (IOException e) {
            // not open yet: the next turn asks again
            return;
        }
    }

    /** The terminal's words; a log of JSON lines gets one of them instead, and never the demo's password. */
    private void say() {
        if (settings.jsonLog()) {
            LOG.log(new LogLine.Said(Level.INFO, Logs.ACCESS, Map.of("event", "open")));
        } else {
            System.out.println(text());
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder("\n  Hearth is open at " + settings.address() + "\n");
        if (settings.demo()) {
            text.append("\n  Demo court. Every account has the password  ")
                    .append(DemoPassword.of(settings))
                    .append("\n");
            List<String> users = DemoPeople.users();
            for (int i = 0; i < users.size(); i += ACCOUNTS_A_LINE) {
                List<String> line = users.subList(i, Math.min(users.size(), i + ACCOUNTS_A_LINE));
                text.append("    ").append(String.join("  ", line)).append("\n");
            }
            text.append("\n  Ctrl-C ends it.\n");
        }
        return text.toString();
    }
}
