package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.court.CourtBook;
import org.hearth.court.CourtCalendar;
import org.hearth.court.Courthouse;
import org.hearth.court.SittingPattern;
import org.hearth.terms.Problem;

/** The sittings as they are kept: made from the court book's weekly patterns, or added beside them. */
@ApplicationScoped
class SittingList {
    @Inject
    EntityManager em;

    @Inject
    CalendarDesk desk;

    @Inject
    CourtBook book;

    @Inject
    CourtCalendar courtDays;

    List<Sitting> between(String courthouse, LocalDate from, LocalDate to) {
        return desk.sittings(courthouse, from, to);
    }

    Sitting add(String courthouse, NewSitting given) {
        Courthouse house = book.courthouse(courthouse);
        if (house.courtrooms().stream().noneMatch(each -> each.key().equals(given.courtroom()))) {
            throw Problem.badInput("courtroom", "problem.unknown-courtroom");
        }
        if (house.officers().stream().noneMatch(each -> each.key().equals(given.officer()))) {
            throw Problem.badInput("judge", "problem.unknown-officer");
        }
        if (!courtDays.isCourtDay(given.day())) {
            throw Problem.unmetRule("court-closed", Spans.say(given.day()));
        }
        if (desk.sittings(courthouse, given.day(), given.day()).stream().anyMatch(each -> clash(each, given))) {
            throw Problem.lostRace("sitting-clash");
        }
        HeldSitting sitting = new HeldSitting(courthouse, given);
        em.persist(sitting);
        em.flush();
        return sitting.sitting();
    }

    private static boolean clash(Sitting sitting, NewSitting given) {
        return !sitting.lost()
                && (sitting.courtroom().equals(given.courtroom())
                        || sitting.officer().equals(given.officer()))
                && sitting.from().isBefore(given.to())
                && given.from().isBefore(sitting.to());
    }

    int hold(LocalDate from, LocalDate to) {
        int made = 0;
        for (Courthouse house : book.courthouses()) {
            Set<String> held = new HashSet<>();
            desk.sittings(house.key(), from, to)
                    .forEach(each -> held.add(
                            key(each.courtroom(), each.day(), each.from().toString())));
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                made += courtDays.isCourtDay(day) ? hold(house, day, held) : 0;
            }
        }
        return made;
    }

    private int hold(Courthouse house, LocalDate day, Set<String> held) {
        int made = 0;
        for (SittingPattern pattern : house.sittingsOn(day)) {
            if (held.add(key(pattern.courtroom(), day, pattern.from().toString()))) {
                em.persist(new HeldSitting(house.key(), day, pattern));
                made++;
            }
        }
        return made;
    }

    private static String key(String courtroom, LocalDate day, String from) {
        return courtroom + " " + day + " " + from;
    }
}
