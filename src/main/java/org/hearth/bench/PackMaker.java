package org.hearth.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Mandates;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.court.CourtBook;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/** Gathers one officer's day as it may leave the house, and locks it. */
@ApplicationScoped
class PackMaker {
    /** So many days ahead; what is older by then is of no use. */
    private static final int AHEAD = 7;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Docket docket;

    @Inject
    Bench bench;

    @Inject
    Mandates mandates;

    @Inject
    CourtBook book;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    /** The officer's pair of keys; empty before they have set a passphrase. */
    Optional<PackKey> key(String person) {
        return em.createQuery("select k from PackKey k where k.person = :person", PackKey.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Makes a day's pack; an earlier one of that day is destroyed. */
    MadePack make(CourtPass pass, LocalDate date, boolean byTimer) {
        PackKey key = key(pass.person()).orElseThrow(() -> Problem.unmetRule("pack-no-passphrase"));
        PackDay day = day(pass, date);
        String id = Ids.fresh();
        String entriesKey = PackCrypt.base64(PackCrypt.freshKey());
        String head = head(id, day);
        String content = PackFile.json(PackContent.of(id, pass.personName(), entriesKey, day));
        earlier(pass, date).forEach(KeptPack::destroy);
        KeptPack kept = new KeptPack(id, pass, day, byTimer);
        kept.hold(
                PackFile.of(key, head, PackCrypt.lock(key.open(), head, content)),
                seals.seal(pass, id, ContentKind.ORDERS, entriesKey));
        em.persist(kept);
        trail.touched("pack");
        return kept.made();
    }

    /** What stands in clear and is bound to the content: no name, no room. */
    private static String head(String id, PackDay day) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("pack", id);
        head.put("day", day.day().toString());
        head.put("made", day.made().toEpochMilli());
        head.put("expires", day.expires().toEpochMilli());
        return PackFile.json(head);
    }

    /** The officer's hearings of a day, each with what may be carried of it; every case that is read is recorded. */
    PackDay day(CourtPass pass, LocalDate date) {
        Map<Hearing, OpenCase> carried = carried(pass, date);
        List<Sheet> sheets = new ArrayList<>();
        carried.forEach((hearing, open) -> {
            if (open != null) {
                sheets.add(bench.page(open, hearing.id()));
            }
        });
        carried.values().stream()
                .filter(open -> open != null)
                .distinct()
                .forEach(open -> trail.also(open, Task.CARRY_PACK));
        return new PackDay(
                date,
                clock.now(),
                CourtTime.at(date.plusDays(1), LocalTime.MIDNIGHT),
                book.courthouse(pass.courthouse()),
                sheets,
                carried.size() - sheets.size());
    }

    /** Each hearing of the officer's day with the pass it is carried by; null where it stays in the house. */
    Map<Hearing, OpenCase> carried(CourtPass pass, LocalDate date) {
        near(date);
        List<Hearing> own = docket.day(pass, date, null).stream()
                .filter(each -> each.officer().equals(pass.officer()))
                .filter(each -> !each.status().off())
                .toList();
        Map<String, OpenCase> open =
                mandates.carried(pass, own.stream().map(Hearing::caseId).collect(Collectors.toSet()));
        Map<Hearing, OpenCase> carried = new LinkedHashMap<>();
        own.forEach(each -> carried.put(each, open.get(each.caseId())));
        return carried;
    }

    private void near(LocalDate date) {
        LocalDate today = clock.today();
        if (date.isBefore(today) || date.isAfter(today.plusDays(AHEAD))) {
            throw Problem.badInput("day", "problem.pack-day", AHEAD);
        }
    }

    /** This officer's packs of a day that still have their file, the newest first. */
    List<KeptPack> earlier(CourtPass pass, LocalDate date) {
        return em.createQuery(
                        "select k from KeptPack k where k.person = :person and k.day = :day and k.body is not null"
                                + " order by k.madeAt desc",
                        KeptPack.class)
                .setParameter("person", pass.person())
                .setParameter("day", date)
                .getResultList();
    }
}
