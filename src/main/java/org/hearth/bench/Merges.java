package org.hearth.bench;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseFiles;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingTypes;
import org.hearth.orders.Checklists;
import org.hearth.orders.RecordView;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/**
 * Takes what was written in packs during an outage into the record: looked at first, entry by entry beside what stands
 * now, then each case in one transaction. What is taken is recorded and not signed.
 */
@Door
public class Merges {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Bench bench;

    @Inject
    CaseFiles files;

    @Inject
    HearingTypes types;

    @Inject
    Checklists checklists;

    @Inject
    Trail trail;

    /**
     * Opens a file of entries; nothing of it is kept.
     *
     * @throws Problem bad input on {@code file} where it is damaged or no pack of this courthouse wrote it; unmet rule
     *     {@code pack-too-old} two weeks after the pack's day
     */
    @Needs(Task.RECORD_HEARING)
    public PackEntries read(CourtPass pass, EntriesFile file) {
        KeptPack kept = pack(pass, file.pack());
        String key = seals.open(pass, kept.id(), kept.key()).text();
        return new PackEntries(null, kept.id(), kept.day(), kept.personName(), file.open(key));
    }

    private KeptPack pack(CourtPass pass, String id) {
        KeptPack kept = em.createQuery(
                        "select k from KeptPack k where k.id = :id and k.courthouse = :house", KeptPack.class)
                .setParameter("id", id)
                .setParameter("house", pass.courthouse())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.badInput("file", "problem.pack-foreign"));
        if (kept.expires().plus(Packs.MERGED_WITHIN).isBefore(clock.now())) {
            throw Problem.unmetRule("pack-too-old", Packs.MERGED_WITHIN.toDays());
        }
        return kept;
    }

    /**
     * Lays a file down, still encrypted, so that a page can look at it and then merge it; the same file again is the one
     * that lies there.
     *
     * @throws Problem as {@link #read}
     */
    @Needs(Task.RECORD_HEARING)
    public String lay(CourtPass pass, EntriesFile file) {
        read(pass, file);
        String digest = PackFile.digest(file.text());
        List<LaidEntries> before = em.createQuery(
                        "select e from LaidEntries e where e.pack = :pack and e.digest = :digest and e.laidBy = :person",
                        LaidEntries.class)
                .setParameter("pack", file.pack())
                .setParameter("digest", digest)
                .setParameter("person", pass.person())
                .getResultList();
        if (!before.isEmpty()) {
            return before.get(0).id();
        }
        LaidEntries laid = new LaidEntries(pass, file, digest, clock.now());
        em.persist(laid);
        trail.touched("entries");
        return laid.id();
    }

    /**
     * Opens a file that this person has laid down.
     *
     * @throws Problem as {@link #read}; not found for another's
     */
    @Needs(Task.RECORD_HEARING)
    public PackEntries laid(CourtPass pass, String id) {
        LaidEntries laid = em.createQuery(
                        "select e from LaidEntries e where e.id = :id and e.laidBy = :person", LaidEntries.class)
                .setParameter("id", id == null ? "" : id)
                .setParameter("person", pass.person())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        PackEntries read = read(pass, EntriesFile.read(laid.body().getBytes(StandardCharsets.UTF_8)));
        return new PackEntries(laid.id(), read.pack(), read.day(), read.officer(), read.items());
    }

    /** An entry beside what stands now. */
    @Needs(Task.RECORD_HEARING)
    public PlacedEntry place(OpenCase pass, PackEntries from, Entry entry) {
        Recorded now = bench.recorded(pass, entry.hearing());
        EntryState state = state(pass, from, entry, now.hearing(), now.record());
        return new PlacedEntry(
                entry,
                state,
                now.hearing(),
                files.header(pass).label(),
                checklists.of(types.of(now.hearing().type()).checklist()),
                now.record());
    }

    private EntryState state(OpenCase pass, PackEntries from, Entry entry, Hearing hearing, RecordView record) {
        if (isTaken(pass, from.pack(), entry)) {
            return EntryState.TAKEN;
        }
        if (hearing.status().off()) {
            return EntryState.OFF;
        }
        if (!hearing.day().equals(from.day())) {
            return EntryState.MOVED;
        }
        if (record != null && record.isSigned()) {
            return EntryState.SIGNED;
        }
        if (!entry.isWhole()) {
            return EntryState.INCOMPLETE;
        }
        if (record != null) {
            return EntryState.RECORDED;
        }
        return hearing.version() == entry.version() ? EntryState.READY : EntryState.CHANGED;
    }

    private boolean isTaken(OpenCase pass, String pack, Entry entry) {
        return em.createQuery(
                                "select count(t) from TakenEntry t where t.hearing = :hearing and t.caseId = :case"
                                        + " and t.pack = :pack and t.digest = :digest",
                                Long.class)
                        .setParameter("hearing", entry.hearing())
                        .setParameter("case", pass.caseId())
                        .setParameter("pack", pack)
                        .setParameter("digest", EntriesFile.digest(entry))
                        .getSingleResult()
                > 0;
    }

    /**
     * Takes an entry into the hearing's record, unsigned; one that is there already stays as it is.
     *
     * @param seen what was looked at before ({@link PlacedEntry#seen}); null takes it as it stands now
     * @throws Problem lost race {@code pack-changed} where the hearing stands otherwise than it was looked at; unmet rule
     *     {@code pack-not-takeable}; else as {@link Bench#record}
     */
    @Needs(Task.RECORD_HEARING)
    public PlacedEntry take(OpenCase pass, PackEntries from, Entry entry, String seen) {
        PlacedEntry now = place(pass, from, entry);
        if (now.state() == EntryState.TAKEN) {
            return now;
        }
        if (seen != null && !seen.equals(now.seen())) {
            throw Problem.lostRace("pack-changed");
        }
        if (!now.state().isTakeable()) {
            throw Problem.unmetRule("pack-not-takeable");
        }
        bench.record(
                pass, entry.hearing(), entry.record(), null, null, now.hearing().version());
        em.persist(new TakenEntry(pass, from.pack(), entry, clock.now()));
        em.flush();
        trail.touched("pack.merged");
        return place(pass, from, entry);
    }
}
