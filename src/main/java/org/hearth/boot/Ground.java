package org.hearth.boot;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.hearth.access.Keys;
import org.hearth.access.Roots;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.CourtTime;

/** What every room stands on: the settings, the clock, the keys and the audit's roots. */
@ApplicationScoped
class Ground {
    @Inject
    private CourtCalendar calendar;

    private Settings settings;
    private MovingClock clock;

    @PostConstruct
    void lay() {
        try {
            settings = Settings.read();
            clock = settings.today().map(MovingClock::on).orElseGet(this::usual);
        } catch (IllegalStateException e) {
            Refusal.stop(e.getMessage());
        }
    }

    /** The machine's clock; in the demo, on a day the court is closed, the next court day. */
    private MovingClock usual() {
        LocalDate day = LocalDate.now(CourtTime.ZONE);
        boolean stays = !settings.demo() || calendar.isCourtDay(day);
        return stays ? MovingClock.real() : MovingClock.on(calendar.next(day));
    }

    @Produces
    @Singleton
    Settings settings() {
        return settings;
    }

    @Produces
    @ApplicationScoped
    MovingClock clock() {
        return clock;
    }

    @Produces
    @Singleton
    Keys keys() {
        return Keys.at(settings.keyFile());
    }

    @Produces
    @Singleton
    Roots roots() {
        return Roots.at(Home.folder(settings.home()).resolve("audit-roots"));
    }
}
