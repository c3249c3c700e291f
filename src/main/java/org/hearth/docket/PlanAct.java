package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.access.Rosters;
import org.hearth.casefile.Petition;
import org.hearth.terms.Words;

/** Sets some hearings of a plan, each by every hard rule as the calendar stands now; who was overtaken is refused. */
@ApplicationScoped
class PlanAct {
    /** What refuses a hearing whose case has got one of that type meanwhile, or whose sitting is held no more. */
    private static final String OVERTAKEN = "overtaken";

    @Inject
    PlanDesk desk;

    @Inject
    PlanMaker maker;

    @Inject
    PlanPen pen;

    @Inject
    ReplanReader sittings;

    @Inject
    SlotWeights weights;

    @Inject
    Rosters rosters;

    /** Sets those of them whose places are still free; answers how many. */
    int set(CourtPass pass, List<PlanStep> steps) {
        Set<String> ids = steps.stream().map(PlanStep::caseId).collect(Collectors.toSet());
        Map<String, Sitting> held =
                sittings.sittings(steps.stream().map(PlanStep::sitting).collect(Collectors.toSet()));
        claim(pass, steps, ids, held);
        PlanDesk.Files files = desk.withTeams(pass, desk.files(pass, ids), ids);
        List<PlanStep> ready = new ArrayList<>();
        List<PlanCase> cases = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (PlanStep step : steps) {
            PlanCase each = planCase(pass, files, step);
            if (each == null) {
                step.refuse(OVERTAKEN);
            } else {
                ready.add(step);
                cases.add(each);
                places.add(PlanTable.at(held.get(step.sitting()), step.startsAt(), step.minutes()));
            }
        }
        return ready.isEmpty() ? 0 : write(pass, ready, cases, places);
    }

    private void claim(CourtPass pass, List<PlanStep> steps, Set<String> ids, Map<String, Sitting> held) {
        PlanDesk.Files files = desk.withTeams(pass, desk.files(pass, ids), ids);
        PlanPen.Wanted wanted = new PlanPen.Wanted();
        for (PlanStep step : steps) {
            PlanCase each = planCase(pass, files, step);
            if (each != null) {
                wanted.add(each, held.get(step.sitting()));
            }
        }
        pen.claim(wanted);
    }

    /** What it needs now; null where the case has such a hearing ahead already, or none is held in it any more. */
    private PlanCase planCase(CourtPass pass, PlanDesk.Files files, PlanStep step) {
        PlanCase each = maker.planCase(pass, files, step.caseId(), step.type(), step.minutes());
        boolean ahead = files.hearings().getOrDefault(step.caseId(), List.of()).stream()
                .anyMatch(hearing ->
                        hearing.type().equals(step.type()) && !hearing.status().over());
        boolean fits = each.matter()
                .type()
                .fits(each.matter().file().jurisdiction(), each.matter().file().custody());
        return ahead || !fits ? null : each;
    }

    private int write(CourtPass pass, List<PlanStep> ready, List<PlanCase> cases, List<Place> places) {
        List<LocalDate> days = places.stream().map(Place::day).sorted().toList();
        PlanLoad load = desk.calendar(pass.courthouse(), days.get(0), days.get(days.size() - 1));
        List<HardRule> broken =
                new PlanTable(new SlotAdvisor(weights, Words.ENGLISH), load, cases, List.of()).check(places);
        Map<String, OpenCase> open = rosters.open(
                pass, new HashSet<>(ready.stream().map(PlanStep::caseId).toList()));
        int set = 0;
        for (int i = 0; i < ready.size(); i++) {
            PlanStep step = ready.get(i);
            if (broken.get(i) != null) {
                step.refuse(broken.get(i).id());
            } else {
                SetHearing row = new SetHearing(
                        step.caseId(),
                        step.type(),
                        step.minutes(),
                        petition(cases.get(i).matter()));
                step.set(pen.set(open.get(step.caseId()), row, cases.get(i), places.get(i))
                        .id());
                set++;
            }
        }
        return set;
    }

    private static String petition(Matter matter) {
        return matter.file().petitions().stream()
                .filter(each -> each.code().equals(matter.type().petition()))
                .reduce((earlier, later) -> later)
                .map(Petition::id)
                .orElse(null);
    }
}
