package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.terms.Role;

/**
 * People, cases and teams by the thousand, as an import writes them and an export reads them. What is written stands under
 * {@link IntakeCase#hidden a courthouse that nobody is in}, so that no query finds it, until {@link #reveal} gives it to its own.
 */
@Door
public class Intake {
    private static final Set<Role> STAFF = EnumSet.of(Role.JUDGE, Role.CLERK, Role.STEERING, Role.STEWARD);
    private static final Set<Task> NIGHTLY = EnumSet.of(
            Task.EXCHANGE_FILES,
            Task.EXCHANGE_CASES,
            Task.CHANGE_CASE,
            Task.READ_COURT_BOOK,
            Task.PLAN_DOCKET,
            Task.READ_DOCKET);

    @Inject
    EntityManager em;

    @Inject
    Rights rights;

    @Inject
    Bases bases;

    @Inject
    Trail trail;

    /** The nightly import in the place of a courthouse's clerk; its lines in the audit are marked as a stand-in's. */
    @Needs(Task.RUN_JOB)
    public CourtPass clerk(JobPass pass, String courthouse) {
        return new CourtPass(pass, courthouse, rights, NIGHTLY);
    }

    /** Writes people, unseen. */
    @Needs(Task.EXCHANGE_FILES)
    public void people(CourtPass pass, String hidden, List<IntakePerson> people) {
        people.forEach(each -> em.persist(new Person(each, hidden)));
        trail.touched("people");
    }

    /** Takes cases in, unseen; called by the room that makes them. */
    @Needs(Task.EXCHANGE_CASES)
    public void cases(CourtPass pass, String hidden, List<IntakeCase> cases) {
        cases.forEach(each -> em.persist(new StoodCase(each, hidden)));
    }

    /**
     * Puts people on teams. Whose case is unseen, their standing is; on other cases it holds when this transaction ends.
     *
     * @param adults the day of the 18th birthday by case, as far as known
     */
    @Needs(Task.EXCHANGE_CASES)
    public void stand(CourtPass pass, List<IntakeStanding> team, Map<String, LocalDate> adults) {
        for (IntakeStanding each : team) {
            Standing standing =
                    new Standing(each.caseId(), bases.whole(each.words().standing()));
            LocalDate adultOn = adults.get(each.caseId());
            if (adultOn != null) {
                standing.comesOfAge(adultOn);
            }
            em.persist(standing);
        }
        trail.touched("team");
    }

    /** Changes people of this courthouse; one statement to read them. */
    @Needs(Task.EXCHANGE_FILES)
    public void amend(CourtPass pass, Map<String, IntakePerson> changed) {
        if (!changed.isEmpty()) {
            em.createQuery("select p from Person p where p.courthouse = :house and p.id in :ids", Person.class)
                    .setParameter("house", pass.courthouse())
                    .setParameter("ids", changed.keySet())
                    .getResultList()
                    .forEach(each -> each.become(changed.get(each.id())));
            trail.touched("people");
        }
    }

    /** Gives standings another last day, by the standing's key; null while it lasts. */
    @Needs(Task.EXCHANGE_CASES)
    public void until(CourtPass pass, Map<String, LocalDate> days) {
        if (!days.isEmpty()) {
            em.createQuery(
                            "select s from Standing s, StoodCase c where c.id = s.caseId and c.courthouse = :house"
                                    + " and s.id in :ids",
                            Standing.class)
                    .setParameter("house", pass.courthouse())
                    .setParameter("ids", days.keySet())
                    .getResultList()
                    .forEach(each -> each.last(days.get(each.id())));
            trail.touched("team");
        }
    }

    /** Gives an import's people and cases to the courthouse. */
    @Needs(Task.EXCHANGE_FILES)
    public void reveal(CourtPass pass, String hidden) {
        Unseen.show(em, hidden, pass.courthouse(), "StoodCase", "Person");
    }

    /** Removes what an import left unseen. */
    @Needs(Task.EXCHANGE_FILES)
    public void sweep(CourtPass pass, String hidden) {
        Unseen.remove(
                em,
                hidden,
                "Standing s where s.caseId in (select c.id from StoodCase c where c.courthouse = :hidden)",
                "StoodCase c where c.courthouse = :hidden",
                "Person p where p.courthouse = :hidden");
    }

    /** The courthouse's people who are not its own staff; one statement. */
    @Needs(Task.EXCHANGE_FILES)
    public List<IntakePerson> people(CourtPass pass) {
        return em
                .createQuery(
                        "select p from Person p where p.courthouse = :house and p.role not in :staff order by p.id",
                        Person.class)
                .setParameter("house", pass.courthouse())
                .setParameter("staff", STAFF)
                .getResultList()
                .stream()
                .map(each -> new IntakePerson(
                        each.id(), each.name(), each.role(), each.agency().isEmpty() ? null : each.agency()))
                .toList();
    }

    /** The teams of the courthouse's cases, past places too; police with one request and covering judges left out. */
    @Needs(Task.EXCHANGE_CASES)
    public List<IntakeStanding> teams(CourtPass pass) {
        TypedQuery<Standing> query = em.createQuery(
                "select s from Standing s, StoodCase c where c.id = s.caseId and c.courthouse = :house"
                        + " and c.sealedOn is null and s.request is null and s.role not in :staff order by s.id",
                Standing.class);
        return query.setParameter("house", pass.courthouse()).setParameter("staff", STAFF).getResultList().stream()
                .map(Standing::copy)
                .toList();
    }

    /** The courthouse's cases that may leave it, with the day of the 18th birthday where it is known; sealed ones left out. */
    @Needs(Task.EXCHANGE_CASES)
    public Map<String, LocalDate> open(CourtPass pass) {
        Map<String, LocalDate> open = new HashMap<>();
        em.createQuery("select c from StoodCase c where c.courthouse = :house and c.sealedOn is null", StoodCase.class)
                .setParameter("house", pass.courthouse())
                .getResultList()
                .forEach(each -> open.put(each.id(), each.adultOn()));
        return open;
    }
}
