package org.hearth.boot;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.hearth.access.Turns;
import org.hearth.input.Reminders;
import org.hearth.orders.PromiseReminders;
import org.hearth.post.Postman;
import org.hearth.post.Smtp;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;

/** Delivers what waits in the outbox every few seconds, and each morning queues who is reminded of what. */
@Singleton
@Startup
@DependsOn("Start")
@TransactionManagement(TransactionManagementType.BEAN)
public class Post {
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    @Inject
    private Turns turns;

    @Inject
    private Postman postman;

    @Inject
    private Reminders reminders;

    @Inject
    private PromiseReminders promises;

    @Inject
    private Settings settings;

    @Inject
    private CourtClock clock;

    private Smtp smtp;

    @PostConstruct
    void open() {
        try {
            smtp = settings.mailUrl()
                    .map(url -> Smtp.at(url, settings.mailFrom()))
                    .orElse(null);
        } catch (IllegalStateException e) {
            Refusal.stop(e.getMessage());
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void carry() {
        turns.take("post").ifPresent(pass -> postman.round(pass, smtp, settings.publicUrl()));
    }

    /** Every ten minutes, so that a morning on which the server stood still is made up for; each is queued once a day. */
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void remind() {
        if (!CourtTime.timeOf(clock.now()).isBefore(MORNING)) {
            turns.take("reminders").ifPresent(reminders::queue);
            turns.take("promises").ifPresent(promises::queue);
        }
    }
}
