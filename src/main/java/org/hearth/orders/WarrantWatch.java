package org.hearth.orders;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Right;
import org.hearth.access.Task;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;

/** Keeps an eye on every warrant of a courthouse: recalls that are late, the eighteenth birthday, and how many there are. */
@Door
public class WarrantWatch {
    private static final int MOST = 100;
    private static final int BATCH = 500;
    private static final String SELECT = "select w from WarrantFile w where ";
    private static final String OWED = "w.owedSince < :before";
    private static final String STANDS = "exists (select s.id from Standing s where s.caseId = w.caseId"
            + " and s.person = :me and s.request is null and s.from <= :today"
            + " and (s.until is null or s.until >= :today))";
    private static final String STAFF =
            "exists (select c.id from StoodCase c where c.id = w.caseId and c.courthouse = :house)";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    WarrantRows rows;

    @Inject
    WarrantPost post;

    /**
     * Recalls that are more than 24 hours late, asked for and not ordered or ordered and not confirmed, the longest first: for
     * staff the courthouse's, for everybody else those of the cases they stand on. At most 100, in one statement.
     */
    @Needs(Task.READ_WARRANTS)
    public List<OpenRecall> late(CourtPass pass) {
        return known(pass, owed(OWED + " and " + reach(pass) + " order by w.owedSince, w.id")).stream()
                .map(each -> new OpenRecall(
                        each.caseId(),
                        each.id(),
                        each.state(),
                        each.owedSince(),
                        WarrantRules.hoursLate(each.owedSince(), clock.now())))
                .toList();
    }

    /**
     * Warrants that wait for the court's decision, the longest first, with the hours past the first 24; of the same cases, at
     * most 100, in one statement.
     */
    @Needs(Task.READ_WARRANTS)
    public List<OpenRecall> undecided(CourtPass pass) {
        TypedQuery<WarrantFile> waiting = em.createQuery(
                        SELECT + "w.state = :requested and " + reach(pass) + " order by w.askedAt, w.id",
                        WarrantFile.class)
                .setParameter("requested", WarrantState.REQUESTED);
        return known(pass, waiting).stream()
                .map(each -> new OpenRecall(
                        each.caseId(),
                        each.id(),
                        each.state(),
                        each.askedAt(),
                        WarrantRules.hoursLate(each.askedAt(), clock.now())))
                .toList();
    }

    private static String reach(CourtPass pass) {
        return pass.role().isCourtStaff() ? STAFF : STANDS;
    }

    private List<WarrantFile> known(CourtPass pass, TypedQuery<WarrantFile> query) {
        TypedQuery<WarrantFile> own = pass.role().isCourtStaff()
                ? query.setParameter("house", pass.courthouse())
                : query.setParameter("me", pass.person()).setParameter("today", clock.today());
        return own.setMaxResults(MOST)
                .getResultStream()
                .filter(each -> isKnown(pass, each))
                .toList();
    }

    private static boolean isKnown(CourtPass pass, WarrantFile file) {
        Right right = pass.right(file.kind().content());
        return right == Right.SEE || right == Right.STATUS;
    }

    private TypedQuery<WarrantFile> owed(String where) {
        return em.createQuery(SELECT + where, WarrantFile.class)
                .setParameter("before", clock.now().minus(WarrantRules.WITHIN));
    }

    /**
     * Ends every warrant whose young person has turned eighteen, at most a batch, and says so to those on the case: what was
     * active must still be taken out of the police systems.
     *
     * @return how many were ended
     */
    @Needs(Task.RUN_JOB)
    public int expire(JobPass pass) {
        List<WarrantFile> grown = em.createQuery(
                        "select w from WarrantFile w, StoodCase c where c.id = w.caseId and c.adultOn <= :today"
                                + " and w.openKey is not null order by w.id",
                        WarrantFile.class)
                .setParameter("today", clock.today())
                .setMaxResults(BATCH)
                .getResultList();
        for (WarrantFile each : grown) {
            WarrantRules.check(each.state(), WarrantState.EXPIRED, pass.role());
            each.come(WarrantState.EXPIRED, null, clock.now());
            rows.enter(pass, each, "");
            post.remind(each, "eighteen");
        }
        return grown.size();
    }

    /** How many recalls are late in the whole installation; one statement. */
    @Needs(Task.RUN_JOB)
    public long countLate(JobPass pass) {
        return em.createQuery("select count(w) from WarrantFile w where " + OWED, Long.class)
                .setParameter("before", clock.now().minus(WarrantRules.WITHIN))
                .getSingleResult();
    }

    /** Reminds those on the case of every recall that is late, once for each; answers of how many. */
    @Needs(Task.RUN_JOB)
    public int remind(JobPass pass) {
        List<WarrantFile> late =
                owed(OWED + " order by w.id").setMaxResults(BATCH).getResultList();
        late.forEach(each -> post.remind(each, "late-" + each.state().wire()));
        return late.size();
    }

    /**
     * How many warrants this courthouse had, by the days on which each state was given; two statements and no name.
     *
     * @param from the first day
     * @param to the last day
     */
    @Needs(Task.COUNT_WARRANTS)
    public WarrantCount counts(CourtPass pass, LocalDate from, LocalDate to) {
        Instant start = CourtTime.at(from, LocalTime.MIDNIGHT);
        Instant end = CourtTime.at(to.plusDays(1), LocalTime.MIDNIGHT);
        List<Object[]> given = em.createQuery(
                        "select e.state, count(distinct e.warrant) from WarrantEntry e, WarrantFile w where w.id = e.warrant"
                                + " and e.at >= :start and e.at < :end and " + STAFF + " group by e.state",
                        Object[].class)
                .setParameter("start", start)
                .setParameter("end", end)
                .setParameter("house", pass.courthouse())
                .getResultList();
        return new WarrantCount(
                of(given, WarrantState.REQUESTED),
                of(given, WarrantState.DENIED),
                of(given, WarrantState.HELD),
                of(given, WarrantState.ACTIVE),
                of(given, WarrantState.RECALL_ORDERED),
                confirmedInTime(pass, start, end));
    }

    private static long of(List<Object[]> given, WarrantState state) {
        return given.stream()
                .filter(row -> row[0] == state)
                .mapToLong(row -> (Long) row[1])
                .sum();
    }

    private long confirmedInTime(CourtPass pass, Instant start, Instant end) {
        return em.createQuery(
                        "select e.at, w.confirmedAt from WarrantEntry e, WarrantFile w where w.id = e.warrant"
                                + " and e.state = :recalled and e.at >= :start and e.at < :end"
                                + " and w.confirmedAt is not null and " + STAFF,
                        Object[].class)
                .setParameter("recalled", WarrantState.RECALL_ORDERED)
                .setParameter("start", start)
                .setParameter("end", end)
                .setParameter("house", pass.courthouse())
                .getResultStream()
                .filter(row -> WarrantRules.hoursLate((Instant) row[0], (Instant) row[1]) == 0)
                .count();
    }
}
