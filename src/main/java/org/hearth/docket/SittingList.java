package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.court.CourtBook;
import org.hearth.court.CourtCalendar;
import org.hearth.court.Courthouse;
import org.hearth.court.SittingPattern;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

/** The sittings as they are kept: made from the court book's patterns, or added beside them. */
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

    @Inject
    Claims claims;

    List<Sitting> between(String courthouse, LocalDate from, LocalDate to) {
        return desk.sittings(courthouse, from, to);
    }

    Sitting add(String courthouse, NewSitting given) {
        if (!courtDays.isCourtDay(given.day())) {
            throw Problem.unmetRule("court-closed", Spans.say(given.day()));
        }
        known(courthouse, given);
        claim(courthouse, given, given.officer());
        free(courthouse, given, desk.sittings(courthouse, given.day(), given.day()), null);
        return keep(courthouse, given);
    }

    /** Adds the sitting on each court day of its repetition: all of them, or none where one is not free. */
    List<Sitting> repeat(String courthouse, NewSitting first, Repeat repeat) {
        known(courthouse, first);
        List<NewSitting> wanted =
                repeat.dates().filter(courtDays::isCourtDay).map(first::on).toList();
        if (wanted.isEmpty()) {
            throw Problem.badInput("pattern.days", "problem.pattern-empty");
        }
        wanted.forEach(each -> claim(courthouse, each, each.officer()));
        List<Sitting> there = desk.sittings(courthouse, repeat.from(), repeat.to());
        wanted.forEach(each -> free(courthouse, each, there, null));
        List<Sitting> made = new ArrayList<>();
        wanted.forEach(each -> made.add(keep(courthouse, each)));
        return made;
    }

    /** Refuses a courtroom or an officer whom the court book does not know. */
    void known(String courthouse, NewSitting given) {
        Courthouse house = book.courthouse(courthouse);
        if (house.courtrooms().stream().noneMatch(each -> each.key().equals(given.courtroom()))) {
            throw Problem.badInput("courtroom", "problem.unknown-courtroom");
        }
        if (house.officers().stream().noneMatch(each -> each.key().equals(given.officer()))) {
            throw Problem.badInput("judge", "problem.unknown-officer");
        }
    }

    /** Claims the day of the courtroom, and of who sits and who sat. */
    void claim(String courthouse, NewSitting given, String officerBefore) {
        claims.take(
                new TreeSet<>(List.of(
                        "room:" + courthouse + ":" + given.courtroom(),
                        "officer:" + courthouse + ":" + given.officer(),
                        "officer:" + courthouse + ":" + officerBefore)),
                given.day());
    }

    /**
     * Refuses a sitting that takes the courtroom or the officer of another, and names that one.
     *
     * @param except the sitting that is about to change; null for a new one
     */
    void free(String courthouse, NewSitting given, List<Sitting> there, String except) {
        there.stream()
                .filter(each -> !each.id().equals(except) && clash(each, given))
                .findFirst()
                .ifPresent(other -> {
                    Courthouse house = book.courthouse(courthouse);
                    throw Problem.lostRace(
                            "sitting-clash",
                            house.courtroom(other.courtroom()).name(),
                            house.officer(other.officer()).name(),
                            Spans.say(other.day()),
                            CourtTime.say(other.from()),
                            CourtTime.say(other.to()));
                });
    }

    private static boolean clash(Sitting sitting, NewSitting given) {
        return !sitting.lost()
                && sitting.day().equals(given.day())
                && (sitting.courtroom().equals(given.courtroom())
                        || sitting.officer().equals(given.officer()))
                && sitting.from().isBefore(given.to())
                && given.from().isBefore(sitting.to());
    }

    private Sitting keep(String courthouse, NewSitting given) {
        HeldSitting sitting = new HeldSitting(courthouse, given);
        em.persist(sitting);
        em.flush();
        return sitting.sitting();
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
