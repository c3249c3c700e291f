package org.hearth.docket;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Intake;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.access.Unseen;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** Sittings and hearings by the thousand, as an import writes them and an export reads them; see {@link Intake}. */
@Door
public class DocketIntake {
    private static final String OVERLAP = "select count(h) from SetHearing h, SetHearing o where h.courthouse = :hidden"
            + " and o.courthouse = :house and o.courtroom = h.courtroom and o.day = h.day and h.day >= :today"
            + " and o.startsAt < h.endsAt and h.startsAt < o.endsAt and "
            + SetHearing.STANDS + " and " + SetHearing.STANDS.replace("h.status", "o.status");

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Claims claims;

    @Inject
    HearingList hearings;

    @Inject
    Trail trail;

    @Inject
    Event<HearingSet> set;

    @Inject
    Event<HearingVacated> vacated;

    /** Writes sittings, unseen. */
    @Needs(Task.EXCHANGE_FILES)
    public void sittings(CourtPass pass, String hidden, List<IntakeSitting> sittings) {
        sittings.forEach(each -> em.persist(new HeldSitting(hidden, each)));
        trail.touched("sittings");
    }

    /** Writes hearings with everybody whose time they take, unseen. */
    @Needs(Task.EXCHANGE_CASES)
    public void hearings(CourtPass pass, String hidden, List<IntakeHearing> hearings) {
        for (IntakeHearing each : hearings) {
            SetHearing row = new SetHearing(each, hidden);
            em.persist(row);
            each.team().forEach((person, role) -> em.persist(new Party(row, person, presence(role))));
        }
        trail.touched("hearings");
    }

    private static Presence presence(Role role) {
        return Attending.presence(role);
    }

    /**
     * Puts hearings where the county's system now has them; unseen until {@link #reveal}, in the same transaction.
     *
     * @param changed by the hearing's key; each stands in this courthouse
     */
    @Needs(Task.EXCHANGE_CASES)
    public void amend(CourtPass pass, String hidden, Map<String, IntakeHearing> changed) {
        if (!changed.isEmpty()) {
            em.createQuery("select h from SetHearing h where h.courthouse = :house and h.id in :ids", SetHearing.class)
                    .setParameter("house", pass.courthouse())
                    .setParameter("ids", changed.keySet())
                    .getResultList()
                    .forEach(each -> each.become(changed.get(each.id()), hidden));
            em.flush();
            trail.touched("hearings");
        }
    }

    /**
     * Gives an import's sittings and hearings to the courthouse.
     *
     * @param rooms by day, the courtrooms in which a hearing still to come takes its place
     * @throws Problem 409 {@code import-overtaken} where somebody took one of these places since the files were checked
     */
    @Needs(Task.EXCHANGE_FILES)
    public void reveal(CourtPass pass, String hidden, Map<LocalDate, ? extends Collection<String>> rooms) {
        rooms.forEach((day, keys) -> {
            TreeSet<String> wanted = new TreeSet<>();
            keys.forEach(room -> wanted.add("room:" + pass.courthouse() + ":" + room));
            claims.take(wanted, day);
        });
        long taken = em.createQuery(OVERLAP, Long.class)
                .setParameter("hidden", hidden)
                .setParameter("house", pass.courthouse())
                .setParameter("today", clock.today())
                .getSingleResult();
        if (taken > 0) {
            throw Problem.lostRace("import-overtaken");
        }
        Unseen.show(em, hidden, pass.courthouse(), "HeldSitting", "SetHearing");
    }

    /** Removes what an import left unseen. */
    @Needs(Task.EXCHANGE_FILES)
    public void sweep(CourtPass pass, String hidden) {
        Unseen.remove(
                em,
                hidden,
                "Party p where p.hearing in (select h.id from SetHearing h where h.courthouse = :hidden)",
                "SetHearing h where h.courthouse = :hidden",
                "HeldSitting s where s.courthouse = :hidden");
    }

    /** Every sitting of the courthouse, lost ones too; one statement. */
    @Needs(Task.EXCHANGE_FILES)
    public List<Sitting> sittings(CourtPass pass) {
        return em
                .createQuery(
                        "select s from HeldSitting s where s.courthouse = :house order by s.day, s.courtroom, s.from",
                        HeldSitting.class)
                .setParameter("house", pass.courthouse())
                .getResultList()
                .stream()
                .map(HeldSitting::sitting)
                .toList();
    }

    /** The hearings of the courthouse's cases, past ones and those taken off too; sealed cases left out; one statement. */
    @Needs(Task.EXCHANGE_CASES)
    public List<Hearing> hearings(CourtPass pass) {
        return em
                .createQuery(
                        "select h from SetHearing h, StoodCase c where c.id = h.caseId and h.courthouse = :house"
                                + " and c.sealedOn is null order by h.startsAt, h.id",
                        SetHearing.class)
                .setParameter("house", pass.courthouse())
                .getResultList()
                .stream()
                .map(each -> each.hearing(null, null))
                .toList();
    }

    /** Tells the rooms above of a hearing that came in, as if it had just been set: they ask the team and owe notice; one that was sealed away meanwhile asks nobody. */
    @Needs(Task.EXCHANGE_CASES)
    public void announce(OpenCase pass, String hearing) {
        hearings.find(pass, hearing).ifPresent(row -> announce(pass, row));
    }

    private void announce(OpenCase pass, SetHearing row) {
        Hearing now = hearings.read(pass, row);
        if (now.status().off()) {
            vacated.fire(new HearingVacated(pass, now));
        } else if (!now.status().over() && !now.day().isBefore(clock.today())) {
            set.fire(new HearingSet(pass, now));
        }
    }
}
