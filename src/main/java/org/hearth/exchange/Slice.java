package org.hearth.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.access.IntakePerson;
import org.hearth.access.IntakeStanding;
import org.hearth.casefile.IntakeFile;
import org.hearth.docket.IntakeSitting;

/** So much of an import as one transaction writes: few enough rows that no database locks a whole table for them. */
final class Slice {
    private static final int CASES = 100;
    private static final int ROWS = 1000;

    final List<IntakePerson> people = new ArrayList<>();
    final List<IntakeSitting> sittings = new ArrayList<>();
    final List<IntakeFile> files = new ArrayList<>();
    final List<IntakeStanding> team = new ArrayList<>();
    final List<Plan.Wanted> hearings = new ArrayList<>();
    final List<Plan.Key> keys = new ArrayList<>();
    final Map<String, LocalDate> adults = new HashMap<>();
    final Map<String, LocalDate> asks = new HashMap<>();

    /** Everything of a plan that is new and hangs on nothing that stands already, in the order in which it is written. */
    static List<Slice> of(Plan plan) {
        Map<String, List<Plan.Key>> keys = new HashMap<>();
        plan.keys.forEach(each ->
                keys.computeIfAbsent(each.own(), any -> new ArrayList<>()).add(each));
        List<Slice> slices = new ArrayList<>();
        for (int from = 0; from < plan.people.size(); from += ROWS) {
            Slice slice = new Slice();
            slice.people.addAll(plan.people.subList(from, Math.min(from + ROWS, plan.people.size())));
            slice.people.forEach(each -> slice.keys.addAll(keys.getOrDefault(each.id(), List.of())));
            slices.add(slice);
        }
        for (int from = 0; from < plan.sittings.size(); from += ROWS) {
            Slice slice = new Slice();
            slice.sittings.addAll(plan.sittings.subList(from, Math.min(from + ROWS, plan.sittings.size())));
            slices.add(slice);
        }
        for (int from = 0; from < plan.files.size(); from += CASES) {
            slices.add(cases(plan, plan.files.subList(from, Math.min(from + CASES, plan.files.size())), keys));
        }
        return slices;
    }

    private static Slice cases(Plan plan, List<IntakeFile> files, Map<String, List<Plan.Key>> keys) {
        Slice slice = new Slice();
        slice.files.addAll(files);
        for (IntakeFile each : files) {
            slice.keys.addAll(keys.getOrDefault(each.id(), List.of()));
            slice.team.addAll(plan.team.getOrDefault(each.id(), List.of()));
            slice.adults.put(each.id(), plan.adults.get(each.id()));
            for (Plan.Wanted wanted : plan.hearings.getOrDefault(each.id(), List.of())) {
                slice.hearing(wanted, plan, keys);
            }
        }
        return slice;
    }

    private void hearing(Plan.Wanted wanted, Plan plan, Map<String, List<Plan.Key>> keys) {
        String id = wanted.hearing().id();
        hearings.add(wanted);
        this.keys.addAll(keys.getOrDefault(id, List.of()));
        if (plan.asks.containsKey(id)) {
            asks.put(id, plan.asks.get(id));
        }
    }

    /** The rest: what is new on cases that stand already; written when everything is shown. */
    static Slice late(Plan plan) {
        Set<String> fresh = new HashSet<>();
        plan.files.forEach(each -> fresh.add(each.id()));
        Map<String, List<Plan.Key>> keys = new HashMap<>();
        plan.keys.forEach(each ->
                keys.computeIfAbsent(each.own(), any -> new ArrayList<>()).add(each));
        Slice slice = new Slice();
        plan.team.forEach((caseId, team) -> {
            if (!fresh.contains(caseId)) {
                slice.team.addAll(team);
            }
        });
        plan.hearings.forEach((caseId, hearings) -> {
            if (!fresh.contains(caseId)) {
                hearings.forEach(each -> slice.hearing(each, plan, keys));
            }
        });
        plan.changedHearings.keySet().forEach(id -> slice.asks.put(id, plan.asks.get(id)));
        return slice;
    }
}
