package org.hearth.bench;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Mandates;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.court.CourtCalendar;
import org.hearth.docket.Hearing;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/**
 * The bench pack: a judicial officer's whole day as one encrypted file that opens in a browser without network, by their
 * own passphrase, until the day is over.
 */
@Door
public class Packs {
    /** What was written in a pack may be merged for so long after its day; then its key is destroyed. */
    static final Duration MERGED_WITHIN = Duration.ofDays(14);

    private static final int SHORTEST = 15;
    private static final int LONGEST = 200;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtCalendar calendar;

    @Inject
    Bench bench;

    @Inject
    PackMaker maker;

    @Inject
    Mandates mandates;

    @Inject
    Trail trail;

    /** Where this officer's packs stand. */
    @Needs(Task.CARRY_PACK)
    public PackState state(CourtPass pass) {
        List<MadePack> packs = em.createQuery(
                        "select k from KeptPack k where k.person = :person and k.body is not null"
                                + " and k.expires > :now order by k.day, k.madeAt desc",
                        KeptPack.class)
                .setParameter("person", pass.person())
                .setParameter("now", clock.now())
                .getResultStream()
                .map(KeptPack::made)
                .toList();
        return new PackState(
                maker.key(pass.person()).map(PackKey::since).orElse(null),
                mandates.stands(pass),
                calendar.next(clock.today()),
                packs);
    }

    /**
     * Sets this officer's passphrase. What was made under an earlier one is destroyed here; a copy that was taken opens by
     * the earlier one.
     *
     * @param passphrase 15 to 200 characters; it is kept nowhere
     * @param evenings true to have the timer make the next court day's pack each evening in this officer's name
     * @throws Problem bad input for one that is too short or too long
     */
    @Needs(Task.CARRY_PACK)
    public void passphrase(CourtPass pass, String passphrase, boolean evenings) {
        String given = whole(passphrase);
        PackKey key = maker.key(pass.person()).orElseGet(() -> new PackKey(pass.person()));
        key.take(PackCrypt.pair(given), clock.now());
        em.persist(key);
        em.createQuery("select k from KeptPack k where k.person = :person and k.body is not null", KeptPack.class)
                .setParameter("person", pass.person())
                .getResultList()
                .forEach(KeptPack::destroy);
        trail.touched("pack.passphrase");
        evenings(pass, evenings);
    }

    /**
     * Has the timer make the next court day's pack each evening, or no more.
     *
     * @throws Problem unmet rule {@code pack-no-passphrase} before a passphrase is set
     */
    @Needs(Task.CARRY_PACK)
    public void evenings(CourtPass pass, boolean evenings) {
        maker.key(pass.person()).orElseThrow(() -> Problem.unmetRule("pack-no-passphrase"));
        if (evenings) {
            mandates.give(pass);
        } else {
            mandates.end(pass);
        }
    }

    private static String whole(String passphrase) {
        String given = passphrase == null ? "" : PackCrypt.tidy(passphrase);
        if (given.isBlank() || given.codePointCount(0, given.length()) < SHORTEST || given.length() > LONGEST) {
            throw Problem.badInput("passphrase", "problem.pack-passphrase", SHORTEST, LONGEST);
        }
        return given;
    }

    /**
     * Makes the pack of a day, in place of an earlier one of that day.
     *
     * @param day from today to a week ahead
     * @throws Problem unmet rule {@code pack-no-passphrase}; bad input for another day
     */
    @Needs(Task.CARRY_PACK)
    public MadePack make(CourtPass pass, LocalDate day) {
        return maker.make(pass, day, false);
    }

    /**
     * The file of this officer's own pack of a day.
     *
     * @throws Problem not found where none was made, or its day is over
     */
    @Needs(Task.CARRY_PACK)
    public String file(CourtPass pass, LocalDate day) {
        KeptPack kept = maker.earlier(pass, day).stream()
                .filter(each -> each.expires().isAfter(clock.now()))
                .findFirst()
                .orElseThrow(Problem::notFound);
        trail.touched("pack.taken");
        return kept.body();
    }

    /**
     * The day's summaries as one PDF that opens by the passphrase alone; nothing of it is kept.
     *
     * @param passphrase 15 to 200 characters, as the officer types it now
     * @throws Problem bad input for another day, or a passphrase that is too short; unmet rule {@code pack-empty} where no
     *     hearing can be carried
     */
    @Needs(Task.CARRY_PACK)
    public byte[] paper(CourtPass pass, LocalDate day, String passphrase) {
        String given = whole(passphrase);
        List<byte[]> summaries = new ArrayList<>();
        for (Map.Entry<Hearing, OpenCase> each : maker.carried(pass, day).entrySet()) {
            if (each.getValue() != null) {
                trail.also(each.getValue(), Task.CARRY_PACK);
                summaries.add(bench.summaryPaper(each.getValue(), each.getKey().id()));
            }
        }
        if (summaries.isEmpty()) {
            throw Problem.unmetRule("pack-empty");
        }
        trail.touched("pack.paper");
        return PackPaper.of(summaries, given);
    }

    /** The officers for whom the timer has the next court day's pack still to make. */
    @Needs(Task.RUN_JOB)
    public List<String> owed(JobPass pass) {
        LocalDate next = calendar.next(clock.today());
        List<String> made = em.createQuery(
                        "select distinct k.person from KeptPack k where k.day = :day and k.byTimer = true",
                        String.class)
                .setParameter("day", next)
                .getResultList();
        return mandates.holders(pass).stream()
                .filter(each -> !made.contains(each))
                .toList();
    }

    /** Makes the next court day's pack in the name of an officer who told the timer to; one officer a transaction. */
    @Needs(Task.RUN_JOB)
    public void evening(JobPass pass, String officer) {
        maker.make(mandates.standIn(pass, officer), calendar.next(clock.today()), true);
    }

    /** Destroys the files whose day is over, and what belongs to packs that can be merged no more. */
    @Needs(Task.RUN_JOB)
    public void forget(JobPass pass) {
        Instant old = clock.now().minus(MERGED_WITHIN);
        int gone = change(
                "update KeptPack k set k.body = null where k.expires <= :at and k.body is not null", clock.now());
        gone += change(
                "delete from LaidEntries e where e.pack in (select k.id from KeptPack k where k.expires < :at)", old);
        gone += change("delete from KeptPack k where k.expires < :at", old);
        if (gone > 0) {
            trail.touched("packs.destroyed");
        }
    }

    private int change(String what, Instant at) {
        return em.createQuery(what).setParameter("at", at).executeUpdate();
    }
}
