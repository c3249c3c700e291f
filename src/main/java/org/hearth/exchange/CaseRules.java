package org.hearth.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.access.EndEvent;
import org.hearth.access.IntakeStanding;
import org.hearth.access.NewStanding;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CopiedCase;
import org.hearth.casefile.IntakeFile;
import org.hearth.casefile.IntakePair;
import org.hearth.casefile.LeadCourt;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.MilestoneRules;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.casefile.Petition;
import org.hearth.exchange.ReportRow.Outcome;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Role;

/** The rules of the files that tell of cases: the case, its team, who is kept apart. */
final class CaseRules {
    private CaseRules() {}

    /** A case is known by the court's number, which Hearth keeps sealed beside its own. */
    static final class Files extends RowRule {
        Files(Ground ground) {
            super(ground);
        }

        @Override
        Outcome take(SheetRow row, List<String> changed) {
            SheetRow named = named(row);
            String said = named.cell("case");
            if (ground.copy.closed(Sheet.CASES, said) || named.has(Milestone.FILE_SEALED.wire())) {
                throw new Refusal("case", "exchange.case.closed");
            }
            Optional<Kept> kept = ground.copy.kept(Sheet.CASES, said);
            if (kept.isEmpty()) {
                NewCase given = given(named);
                MilestoneRules.check(given.milestones(), given.moments(), given.born(), ground.books.now());
                String id = ground.make(Sheet.CASES, said);
                ground.plan.files.add(new IntakeFile(id, given));
                ground.files(id, given.petitions());
                ground.plan.adults.put(id, adult(given));
                return Outcome.NEW;
            }
            changed.addAll(changes(named, kept.get()));
            return changed.isEmpty() ? Outcome.UNCHANGED : change(named, kept.get(), changed);
        }

        private Outcome change(SheetRow row, Kept kept, List<String> changed) {
            if (changed.contains("born")) {
                throw new Refusal("born", "exchange.case.born");
            }
            SheetRow whole = over(row, kept);
            if (!row.has("lead_court") && !whole.cell("jurisdiction").equals("DUAL")) {
                whole.cells().remove("lead_court");
            }
            NewCase given = given(whole);
            MilestoneRules.check(given.milestones(), given.moments(), given.born(), ground.books.now());
            petitions(whole, ((CopiedCase) kept.of()).header().petitions());
            ground.plan.changedFiles.put(kept.own(), whole);
            ground.plan.before.put(kept.own(), (CopiedCase) kept.of());
            ground.files(kept.own(), given.petitions());
            return Outcome.CHANGED;
        }

        private static LocalDate adult(NewCase given) {
            return given.milestones()
                    .getOrDefault(
                            Milestone.BIRTHDAY_18,
                            given.born() == null ? null : org.hearth.access.Endings.majority(given.born()));
        }

        private static NewCase given(SheetRow row) {
            return new NewCase(
                    row.cell("name"),
                    date(row, "born"),
                    Jurisdiction.valueOf(row.cell("jurisdiction")),
                    row.has("custody") ? Custody.valueOf(row.cell("custody")) : null,
                    row.has("lead_court") ? LeadCourt.valueOf(row.cell("lead_court")) : null,
                    days(row),
                    moments(row),
                    petitions(row),
                    row.has("language") ? row.cell("language") : null,
                    time(row, "school_from"),
                    time(row, "school_to"),
                    null);
        }
    }

    /** What a changed row makes of the case that stands. */
    static CaseChange change(SheetRow whole, CopiedCase before) {
        SheetRow row = whole;
        Map<Milestone, LocalDate> days = days(row);
        Map<Milestone, Instant> moments = moments(row);
        days.keySet()
                .removeIf(each -> days.get(each).equals(before.header().milestones().get(each))
                        && (moments.get(each) == null
                                || moments.get(each).equals(before.header().moments().get(each))));
        moments.keySet().retainAll(days.keySet());
        Map<String, LocalDate> sustained = new HashMap<>();
        List<NewPetition> fresh = new ArrayList<>();
        match(petitions(row), before.header().petitions(), fresh, sustained);
        return new CaseChange(
                Jurisdiction.valueOf(row.cell("jurisdiction")),
                Custody.valueOf(row.cell("custody")),
                row.has("lead_court") && row.cell("jurisdiction").equals("DUAL")
                        ? LeadCourt.valueOf(row.cell("lead_court"))
                        : null,
                days,
                moments,
                fresh,
                sustained,
                row.cell("name").equals(before.name()) ? null : row.cell("name"),
                row.cell("language"),
                time(row, "school_from"),
                time(row, "school_to"),
                null);
    }

    private static void petitions(SheetRow row, List<Petition> known) {
        match(petitions(row), known, new ArrayList<>(), new HashMap<>());
    }

    /** Which petitions are new and which were sustained since; one that the file leaves out stays. */
    private static void match(
            List<NewPetition> given, List<Petition> known, List<NewPetition> fresh, Map<String, LocalDate> sustained) {
        Set<String> used = new HashSet<>();
        for (NewPetition each : given) {
            Optional<Petition> same = known.stream()
                    .filter(other -> !used.contains(other.id())
                            && other.code().equals(each.code())
                            && other.filed().equals(each.filed()))
                    .findFirst();
            same.ifPresent(other -> used.add(other.id()));
            if (same.isEmpty()) {
                fresh.add(each);
            } else if (each.sustained() != null && same.get().sustained() == null) {
                sustained.put(same.get().id(), each.sustained());
            } else if (each.sustained() != null && !each.sustained().equals(same.get().sustained())) {
                throw new Refusal("petitions", "exchange.case.sustained");
            }
        }
    }

    static List<NewPetition> petitions(SheetRow row) {
        if (!row.has("petitions")) {
            return List.of();
        }
        return Stream.of(row.cell("petitions").split("; "))
                .map(each -> each.split(" "))
                .map(parts -> new NewPetition(
                        parts[0], LocalDate.parse(parts[1]), parts.length > 2 ? LocalDate.parse(parts[2]) : null))
                .toList();
    }

    private static Map<Milestone, LocalDate> days(SheetRow row) {
        Map<Milestone, LocalDate> days = new EnumMap<>(Milestone.class);
        for (Milestone each : Milestone.values()) {
            if (row.has(each.wire())) {
                days.put(each, LocalDate.parse(row.cell(each.wire()).substring(0, 10)));
            }
        }
        return days;
    }

    private static Map<Milestone, Instant> moments(SheetRow row) {
        Map<Milestone, Instant> moments = new EnumMap<>(Milestone.class);
        for (Milestone each : Milestone.values()) {
            String cell = row.cell(each.wire());
            if (cell.length() > 10) {
                moments.put(
                        each,
                        CourtTime.at(LocalDate.parse(cell.substring(0, 10)), LocalTime.parse(cell.substring(11))));
            }
        }
        return moments;
    }

    static LocalDate date(SheetRow row, String column) {
        return row.has(column) ? LocalDate.parse(row.cell(column)) : null;
    }

    private static LocalTime time(SheetRow row, String column) {
        return row.has(column) ? LocalTime.parse(row.cell(column)) : null;
    }

    /** A place on a team is known by case, person, role and first day; a file may give it a last day. */
    static final class Team extends RowRule {
        private final Map<String, List<IntakeStanding.Words>> members = new HashMap<>();

        Team(Ground ground) {
            super(ground);
            ground.copy.rows(Sheet.TEAM).forEach(each -> {
                IntakeStanding standing = (IntakeStanding) each.of();
                add(standing.caseId(), standing.words());
            });
        }

        private void add(String caseId, IntakeStanding.Words words) {
            members.computeIfAbsent(caseId, any -> new ArrayList<>()).add(words);
        }

        /** Who stands on a case that day, by person. */
        Map<String, Role> on(String caseId, LocalDate day) {
            Map<String, Role> on = new HashMap<>();
            members.getOrDefault(caseId, List.of()).stream()
                    .filter(each -> !each.from().isAfter(day)
                            && (each.until() == null || !each.until().isBefore(day)))
                    .forEach(each -> on.merge(each.person(), each.role(), (one, other) -> one.isCounsel() ? one : other));
            return on;
        }

        @Override
        Outcome take(SheetRow row, List<String> changed) {
            SheetRow named = named(row);
            String caseId = ground.resolve(Sheet.CASES, "case", named.cell("case"));
            String person = ground.resolve(Sheet.PEOPLE, "person", named.cell("person"));
            Optional<Kept> kept = ground.copy.kept(Sheet.TEAM, named.identity());
            if (kept.isEmpty()) {
                IntakeStanding.Words words = words(named, person);
                NewStanding whole = ground.books.bases().whole(words.standing());
                ground.plan.adults.putIfAbsent(caseId, ground.copy.adultOn(caseId));
                ground.plan
                        .team
                        .computeIfAbsent(caseId, any -> new ArrayList<>())
                        .add(new IntakeStanding(null, caseId, words));
                add(caseId, new IntakeStanding.Words(
                        person, whole.role(), null, null, whole.from(), whole.until(), null, null));
                return Outcome.NEW;
            }
            changed.addAll(changes(named, kept.get()));
            if (changed.isEmpty()) {
                return Outcome.UNCHANGED;
            }
            if (!changed.equals(List.of("until"))) {
                throw new Refusal(changed.get(0), "exchange.team.differs", String.join(", ", changed));
            }
            LocalDate until = date(named, "until");
            if (until.isBefore(date(named, "from"))) {
                throw new Refusal("until", "exchange.team.until");
            }
            ground.plan.untils.put(kept.get().own(), until);
            return Outcome.CHANGED;
        }

        private static IntakeStanding.Words words(SheetRow row, String person) {
            return new IntakeStanding.Words(
                    person,
                    Role.valueOf(row.cell("role")),
                    row.has("basis") ? row.cell("basis") : null,
                    row.has("basis_key") ? row.cell("basis_key") : null,
                    date(row, "from"),
                    date(row, "until"),
                    row.has("copies") ? Boolean.valueOf(row.cell("copies").equals("yes")) : null,
                    row.has("ends_with") ? EndEvent.valueOf(row.cell("ends_with")) : null);
        }
    }

    /** Two who are kept apart are known by both numbers, in either order. */
    static final class Pairs extends RowRule {
        private final Map<String, Set<String>> apart = new HashMap<>();

        Pairs(Ground ground) {
            super(ground);
            ground.copy.rows(Sheet.KEEP_APART).forEach(each -> add((IntakePair) each.of()));
        }

        private void add(IntakePair pair) {
            apart.computeIfAbsent(pair.caseId(), any -> new HashSet<>()).add(pair.other());
            apart.computeIfAbsent(pair.other(), any -> new HashSet<>()).add(pair.caseId());
        }

        /** The cases that are kept apart from one. */
        Set<String> from(String caseId) {
            return apart.getOrDefault(caseId, Set.of());
        }

        @Override
        Outcome take(SheetRow row, List<String> changed) {
            SheetRow named = named(row);
            String one = ground.resolve(Sheet.CASES, "case", named.cell("case"));
            String other = ground.resolve(Sheet.CASES, "other", named.cell("other"));
            if (one.equals(other)) {
                throw new Refusal("other", "exchange.apart.same");
            }
            Optional<Kept> kept = ground.copy.kept(Sheet.KEEP_APART, named.identity());
            if (kept.isPresent()) {
                boolean same = named.cell("basis").equals(kept.get().row().cell("basis"));
                if (!same) {
                    throw new Refusal("basis", "exchange.apart.basis");
                }
                return Outcome.UNCHANGED;
            }
            IntakePair pair = new IntakePair(one, other, named.cell("basis"));
            ground.plan.pairs.add(pair);
            add(pair);
            return Outcome.NEW;
        }
    }
}
