package org.hearth.retention;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.FileSeals;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Petition;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * Sealing of one petition or of a whole file by a judicial officer's order. Source: WIC 781, 786, 786.5; CRC 5.830, 5.840;
 * sealing is per petition (In re W.R. (2018) 22 Cal.App.5th 284).
 */
@Door
public class Sealings {
    private static final int LONGEST_REASON = 400;
    private static final Set<Role> WHOSE = Set.of(Role.YOUTH, Role.YOUTH_ATTORNEY);
    private static final String STANDS = " and exists (select s.id from Standing s where s.caseId = a.caseId"
            + " and s.person = :person and s.role in :whose and s.request is null and s.from <= :today"
            + " and (s.until is null or s.until >= :today)) order by a.caseId";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Turns turns;

    @Inject
    Sealer sealer;

    @Inject
    Unsealer unsealer;

    @Inject
    SealedBooks books;

    @Inject
    FileSeals access;

    @Inject
    CaseFiles files;

    @Inject
    RetentionBook book;

    @Inject
    Trail trail;

    /**
     * Seals one petition with everything that hangs on it. From this act on nobody finds it but the young person and their
     * attorney; the other petitions of the case stay as they are.
     *
     * @throws Problem not found for a petition that is absent, foreign or sealed already; bad input; 422 {@code
     *     seal-delinquency} for a dependency petition
     */
    @Needs(Task.SEAL_PETITION)
    public SealedAway seal(OpenCase pass, String petition, SealOrder order) {
        order.check(clock.today());
        Gate gate = turns.take();
        CaseHeader header = files.header(pass);
        Petition sealed = header.petition(petition).orElseThrow(Problem::notFound);
        if (!sealed.delinquency()) {
            throw Problem.unmetRule("seal-delinquency");
        }
        SealingAct act = new SealingAct(Ids.fresh(), pass, petition, order, clock.now());
        em.persist(act);
        SealedAway done = act.view(tell(act, order));
        turns.write(gate, act);
        trail.touched("sealing");
        em.flush();
        Set<String> also = SealRules.withLast(sealed, header.petitions(), sealer.unnamed(pass));
        also.addAll(order.also());
        sealer.petition(pass, act, also);
        return done;
    }

    /** What of a case names no petition, so that an order can name it beside one. */
    @Needs(Task.SEAL_PETITION)
    public List<Beside> beside(OpenCase pass) {
        return SealRules.beside(sealer.unnamed(pass));
    }

    /** Seals every petition and the rest of the file. */
    @Needs(Task.SEAL_PETITION)
    public SealedAway sealFile(OpenCase pass, SealOrder order) {
        order.check(clock.today());
        if (!order.also().isEmpty()) {
            throw Problem.badInput("also", "problem.seal-also");
        }
        Gate gate = turns.take();
        files.header(pass);
        SealingAct act = new SealingAct(Ids.fresh(), pass, null, order, clock.now());
        em.persist(act);
        SealedAway done = act.view(tell(act, order));
        turns.write(gate, act);
        trail.touched("sealing");
        em.flush();
        sealer.file(pass, act);
        return done;
    }

    private List<Told> tell(SealingAct act, SealOrder order) {
        List<ToldAgency> agencies = new ArrayList<>();
        book.agencies().forEach(each -> agencies.add(new ToldAgency(act.id(), each, true)));
        order.agencies().forEach(each -> agencies.add(new ToldAgency(act.id(), each, false)));
        agencies.forEach(em::persist);
        return agencies.stream().map(ToldAgency::view).toList();
    }

    /** The courthouse's orders that sealed something, each by its own key, the newest first. */
    @Needs(Task.SEAL_PETITION)
    public List<SealedAway> all(CourtPass pass) {
        Map<String, List<Told>> told = em
                .createQuery(
                        "select t from ToldAgency t, SealingAct a where a.id = t.seal and a.courthouse = :house"
                                + " order by t.required desc, t.agency, t.id",
                        ToldAgency.class)
                .setParameter("house", pass.courthouse())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        ToldAgency::seal, Collectors.mapping(ToldAgency::view, Collectors.toList())));
        return em
                .createQuery(
                        "select a from SealingAct a where a.courthouse = :house order by a.enteredAt desc, a.id",
                        SealingAct.class)
                .setParameter("house", pass.courthouse())
                .getResultList()
                .stream()
                .map(each -> each.view(told.getOrDefault(each.id(), List.of())))
                .toList();
    }

    /**
     * Enters when an agency was told to seal its record, and when it answered that it had.
     *
     * @param answered null while it has not answered
     */
    @Needs(Task.SEAL_PETITION)
    public Told told(CourtPass pass, String seal, String agency, LocalDate told, LocalDate answered) {
        SealingAct act = act(pass, seal);
        ToldAgency row = em.createQuery(
                        "select t from ToldAgency t where t.id = :id and t.seal = :seal", ToldAgency.class)
                .setParameter("id", agency == null ? "" : agency)
                .setParameter("seal", act.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (told == null || told.isBefore(act.ordered()) || told.isAfter(clock.today())) {
            throw Problem.badInput("told", "problem.seal-told");
        }
        if (answered != null && (answered.isBefore(told) || answered.isAfter(clock.today()))) {
            throw Problem.badInput("answered", "problem.seal-answered");
        }
        row.tell(pass.personName(), told);
        row.answer(answered);
        trail.touched("sealing.told");
        return row.view();
    }

    /**
     * Puts back what an order sealed, by a judicial officer's order on the person's own petition.
     *
     * @param reason the order and its ground, 1 to 400 characters, without a name
     */
    @Needs(Task.UNSEAL)
    public SealedAway unseal(CourtPass pass, String seal, String reason, long version) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Problem.badInput("reason", "problem.unseal-reason", LONGEST_REASON);
        }
        Gate gate = turns.take();
        SealingAct act = act(pass, seal);
        if (act.version() != version) {
            throw Problem.lostRace("changed-meanwhile");
        }
        if (!act.isOpen() || act.isWhole()) {
            throw Problem.unmetRule("unseal-not-sealed");
        }
        act.unseal(pass, why, clock.now());
        turns.write(gate, Act.UNSEAL, act.id(), act.caseId(), act.petition());
        trail.touched("sealing.undone");
        em.flush();
        SealedAway done = act.view(List.of());
        access.showLines(pass, seal);
        unsealer.putBack(pass, act);
        return done;
    }

    /** What is sealed of this case, for whose it is and their attorney; a judge finds it where an order opens it. */
    @Needs(Task.READ_SEALED)
    public List<SealedBook> read(OpenCase pass) {
        return books.of(pass);
    }

    /**
     * The cases with something sealed that is this person's, or their client's, by opaque number; one statement.
     *
     * @param whole true for those alone of which nothing else is left to open
     */
    @Needs(Task.READ_SEALED)
    public List<String> mine(CourtPass pass, boolean whole) {
        return em.createQuery(
                        "select distinct a.caseId from SealingAct a where a.unsealedAt is null and a.destroyedAt is null"
                                + (whole ? " and a.petition is null" : "") + STANDS,
                        String.class)
                .setParameter("person", pass.person())
                .setParameter("whose", WHOSE)
                .setParameter("today", clock.today())
                .getResultList();
    }

    private SealingAct act(CourtPass pass, String seal) {
        return em.createQuery("select a from SealingAct a where a.id = :id and a.courthouse = :house", SealingAct.class)
                .setParameter("id", seal)
                .setParameter("house", pass.courthouse())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
