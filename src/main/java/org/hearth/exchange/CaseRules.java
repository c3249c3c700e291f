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
import org.hearth.access.Endings;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CopiedCase;
import org.hearth.casefile.IntakeFile;
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

/** The rules of the file of cases. */
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
            if (ground.copy.sealedPetition(kept.get().own(), filed(named))) {
                return Outcome.NOTE;
            }
            changed.addAll(changes(named, kept.get()));
            return changed.isEmpty() ? Outcome.UNCHANGED : change(named, kept.get(), changed);
        }

        private static List<String> filed(SheetRow row) {
            return petitions(row).stream()
                    .map(each -> each.code() + " " + each.filed())
                    .toList();
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
                    .getOrDefault(Milestone.BIRTHDAY_18, given.born() == null ? null : Endings.majority(given.born()));
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
                .removeIf(each -> days.get(each)
                                .equals(before.header().milestones().get(each))
                        && (moments.get(each) == null
                                || moments.get(each)
                                        .equals(before.header().moments().get(each))));
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
            } else if (each.sustained() != null
                    && !each.sustained().equals(same.get().sustained())) {
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
}
