package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.hearth.access.IdentityProvider;
import org.hearth.access.Keys;
import org.hearth.access.Proxies;
import org.hearth.access.Roots;
import org.hearth.access.SealLedger;
import org.hearth.access.SignInRules;
import org.hearth.backup.Premises;
import org.hearth.court.CourtCalendar;
import org.hearth.input.VirusScan;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Templates;

/** What every room stands on: the settings, the templates, the clock, the keys and the audit's roots. */
@ApplicationScoped
class Ground {
    private final Settings settings = Settings.read();

    @Produces
    @Singleton
    Settings settings() {
        return settings;
    }

    @Produces
    @Singleton
    Templates templates() {
        return settings.templates().map(Templates::at).orElseGet(Templates::builtIn);
    }

    /** The machine's clock, or one on the day that was set; in the demo, on a day the court is closed, the next court day. */
    @Produces
    @ApplicationScoped
    MovingClock clock(CourtCalendar calendar) {
        LocalDate today = LocalDate.now(CourtTime.ZONE);
        LocalDate usual = settings.demo() ? calendar.onOrAfter(today) : today;
        LocalDate day = settings.today().orElse(usual);
        return day.equals(today) ? MovingClock.real() : MovingClock.on(day);
    }

    @Produces
    @Singleton
    IdentityProvider identityProvider() {
        return settings.identityProvider();
    }

    @Produces
    @Singleton
    Keys keys() {
        return Keys.at(settings.keyFile());
    }

    @Produces
    @Singleton
    Premises premises() {
        return Restorer.premises(settings);
    }

    @Produces
    @Singleton
    Proxies proxies() {
        return Proxies.of(settings.proxies());
    }

    @Produces
    @Singleton
    SignInRules signInRules() {
        return SignInRules.of(settings.demo());
    }

    @Produces
    @Singleton
    Roots roots(Keys keys) {
        return Roots.at(Home.folder(settings.home()).resolve("audit-roots"), keys);
    }

    @Produces
    @Singleton
    SealLedger sealLedger(Keys keys) {
        return SealLedger.at(Home.folder(settings.home()).resolve("sealings"), keys);
    }

    @Produces
    @Singleton
    VirusScan scan() {
        return VirusScan.at(settings::clamd);
    }
}
