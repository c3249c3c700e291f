package org.hearth.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.CourtPass;
import org.hearth.access.Intake;
import org.hearth.access.KeyedMarks;
import org.hearth.access.OpenCase;
import org.hearth.access.Rosters;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.access.Unseen;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseIntake;
import org.hearth.casefile.CopiedCase;
import org.hearth.casefile.Petition;
import org.hearth.docket.DocketIntake;
import org.hearth.docket.IntakeHearing;
import org.hearth.terms.ContentKind;

/** Writes what was planned, through the doors of the rooms whose tables they are. */
@ApplicationScoped
class Writing {
    private static final int AT_ONCE = 500;

    @Inject
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    KeyedMarks marks;

    @Inject
    Intake intake;

    @Inject
    CaseIntake files;

    @Inject
    CaseFiles cases;

    @Inject
    DocketIntake docket;

    @Inject
    Rosters rosters;

    @Inject
    Trail trail;

    void stage(CourtPass pass, String hidden, Slice slice) {
        if (!slice.sittings.isEmpty()) {
            docket.sittings(pass, hidden, slice.sittings);
        }
        if (!slice.people.isEmpty()) {
            intake.people(pass, hidden, slice.people);
        }
        if (!slice.files.isEmpty()) {
            Map<String, List<Petition>> petitions = files.open(pass, hidden, slice.files);
            team(pass, slice);
            hearings(pass, hidden, slice, petitions);
        }
        keys(pass, hidden, slice);
    }

    private void team(CourtPass pass, Slice slice) {
        if (!slice.team.isEmpty()) {
            intake.stand(pass, slice.team, slice.adults);
        }
    }

    private void hearings(CourtPass pass, String hidden, Slice slice, Map<String, List<Petition>> petitions) {
        if (!slice.hearings.isEmpty()) {
            docket.hearings(
                    pass,
                    hidden,
                    slice.hearings.stream().map(each -> whole(each, petitions)).toList());
        }
        slice.asks.forEach((id, day) -> em.persist(new HearingToAsk(id, hidden, day)));
    }

    private static IntakeHearing whole(Plan.Wanted wanted, Map<String, List<Petition>> petitions) {
        IntakeHearing given = wanted.hearing();
        String petition = petitions.getOrDefault(given.caseId(), List.of()).stream()
                .filter(each -> CourtCopy.petition(each).equals(wanted.petition()))
                .map(Petition::id)
                .findFirst()
                .orElse(null);
        return new IntakeHearing(
                given.id(),
                given.caseId(),
                given.type(),
                given.place(),
                given.status(),
                petition,
                given.limit(),
                given.team());
    }

    private void keys(CourtPass pass, String courthouse, Slice slice) {
        slice.keys.forEach(each -> em.persist(new KnownKey(
                courthouse,
                each.sheet(),
                marks.of(each.sheet().wire() + " " + pass.courthouse(), each.said()),
                each.own(),
                seals.seal(pass, each.own(), ContentKind.NAME, each.said()))));
    }

    void reveal(CourtPass pass, String hidden, Plan plan) {
        if (pass.may(Task.EXCHANGE_CASES)) {
            Slice late = Slice.late(plan);
            Map<String, List<Petition>> petitions = new HashMap<>(plan.petitions);
            change(pass, plan, petitions);
            late.team.forEach(each -> late.adults.put(each.caseId(), plan.adults.get(each.caseId())));
            team(pass, late);
            asked(late);
            hearings(pass, hidden, late, petitions);
            amend(pass, hidden, plan, petitions);
            keys(pass, hidden, late);
            intake.until(pass, plan.untils);
            files.apart(pass, plan.pairs);
            em.flush();
        }
        show(pass, hidden, plan);
    }

    /** What nobody reads first, so that the rows which everybody reads are locked for the shortest time. */
    private void show(CourtPass pass, String hidden, Plan plan) {
        Unseen.show(em, hidden, pass.courthouse(), "KnownKey", "HearingToAsk");
        if (pass.may(Task.EXCHANGE_CASES)) {
            files.reveal(pass, hidden);
        }
        docket.reveal(pass, hidden, plan.rooms);
        intake.reveal(pass, hidden);
    }

    /** A hearing that still waits to ask its team from an import before waits no second time. */
    private void asked(Slice late) {
        if (!late.asks.isEmpty()) {
            em.createQuery("delete from HearingToAsk a where a.hearing in :ids")
                    .setParameter("ids", late.asks.keySet())
                    .executeUpdate();
        }
    }

    private void change(CourtPass pass, Plan plan, Map<String, List<Petition>> petitions) {
        intake.amend(pass, plan.changedPeople);
        List<String> ids = new ArrayList<>(plan.changedFiles.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            Map<String, OpenCase> open = rosters.open(pass, some);
            some.forEach(id -> petitions.put(id, change(open.get(id), plan.changedFiles.get(id), plan.before.get(id))));
        }
    }

    private List<Petition> change(OpenCase open, SheetRow row, CopiedCase before) {
        trail.also(open, Task.EXCHANGE_CASES);
        return cases.change(open, CaseRules.change(row, before), before.header().version())
                .petitions();
    }

    private void amend(CourtPass pass, String hidden, Plan plan, Map<String, List<Petition>> petitions) {
        Map<String, IntakeHearing> changed = new LinkedHashMap<>();
        plan.changedHearings.forEach((id, wanted) -> changed.put(id, whole(wanted, petitions)));
        docket.amend(pass, hidden, changed);
    }

    void sweep(CourtPass pass, String hidden) {
        docket.sweep(pass, hidden);
        files.sweep(pass, hidden);
        intake.sweep(pass, hidden);
        Unseen.remove(
                em, hidden, "KnownKey k where k.courthouse = :hidden", "HearingToAsk a where a.courthouse = :hidden");
    }
}
