package org.hearth.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import org.hearth.terms.CourtClock;

/** One at a time: takes the turn, looks whether a hold stands, and writes the journal. */
@ApplicationScoped
class Turns {
    /** Goes with a statement that destroys rows {@code t} of cases. */
    static final String NOT_HELD = " and not exists (select h.id from retention_hold h where h.case_id = t.case_id"
            + " and h.lifted_at is null)";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    /** Waits until nobody else seals, holds or destroys; until the transaction ends. */
    Gate take() {
        return em.createQuery("select g from Gate g", Gate.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** Whether nothing of a case may be destroyed. */
    boolean isHeld(String caseId) {
        return em.createQuery(
                                "select count(h) from LegalHold h where h.caseId = :case and h.liftedAt is null",
                                Long.class)
                        .setParameter("case", caseId)
                        .getSingleResult()
                > 0;
    }

    /** Writes one line. */
    void write(Gate gate, Act action, String act, String caseId, String petition) {
        write(new JournalEntry(gate.next(), action, act, caseId, petition, clock.now(), null, null, null));
    }

    /** Writes the line of an order that seals. */
    void write(Gate gate, SealingAct act) {
        write(new JournalEntry(
                gate.next(),
                Act.SEAL,
                act.id(),
                act.caseId(),
                act.petition(),
                clock.now(),
                act.statute(),
                act.ordered(),
                act.destroy()));
    }

    void write(JournalEntry entry) {
        em.persist(new JournalLine(entry));
    }

    /** The lines after a number, in their order. */
    List<JournalEntry> after(long number) {
        return em
                .createQuery(
                        "select j from JournalLine j where j.number > :number order by j.number", JournalLine.class)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .map(JournalLine::entry)
                .toList();
    }

    long last() {
        Long last = em.createQuery("select max(j.number) from JournalLine j", Long.class)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    LocalDate today() {
        return clock.today();
    }
}
