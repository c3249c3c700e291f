package org.hearth.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.exchange.ReportRow.Outcome;
import org.hearth.terms.Problem;

/** Checks the rows of all files against one another and against the court, before anything is written. */
final class Check {
    /** The order in which one row may refer to another. */
    private static final List<Sheet> ORDER = List.of(
            Sheet.COURTROOMS, Sheet.SITTINGS, Sheet.PEOPLE, Sheet.CASES, Sheet.TEAM, Sheet.KEEP_APART, Sheet.HEARINGS);

    private final Ground ground;
    private final Map<Sheet, RowRule> rules = new EnumMap<>(Sheet.class);

    private Check(Ground ground) {
        this.ground = ground;
        CourtRules.Sittings sittings = new CourtRules.Sittings(ground);
        TeamRules.Team team = new TeamRules.Team(ground);
        TeamRules.Pairs pairs = new TeamRules.Pairs(ground);
        rules.put(Sheet.COURTROOMS, new CourtRules.Courtrooms(ground));
        rules.put(Sheet.SITTINGS, sittings);
        rules.put(Sheet.PEOPLE, new CourtRules.People(ground));
        rules.put(Sheet.CASES, new CaseRules.Files(ground));
        rules.put(Sheet.TEAM, team);
        rules.put(Sheet.KEEP_APART, pairs);
        rules.put(Sheet.HEARINGS, new HearingRules(ground, sittings, team, pairs));
    }

    /**
     * What an import of these files will write.
     *
     * @param night whether nobody watches: then each row of the court that a file leaves out is named, not their number
     *     alone, and no row stands despite a rule
     */
    static Plan of(Map<Sheet, ReadSheet> files, Ground ground, boolean night) {
        ground.night = night;
        Check check = new Check(ground);
        for (Sheet sheet : ORDER) {
            ReadSheet read = files.get(sheet);
            if (read != null) {
                check.sheet(sheet, read);
            }
        }
        return ground.plan;
    }

    /** The court as it goes out: each hearing with the rules of setting that the court let it break. */
    static CourtCopy out(Ground ground) {
        ((HearingRules) new Check(ground).rules.get(Sheet.HEARINGS)).note();
        return ground.copy;
    }

    private void sheet(Sheet sheet, ReadSheet read) {
        List<ReportRow> said = new ArrayList<>(read.said());
        Map<Integer, Fault> faults = read.faults();
        read.raw()
                .forEach((line, cells) ->
                        ground.plan.refused.add(new Plan.Refused(sheet, line, cells, faults.get(line))));
        read.raw().values().forEach(each -> ground.refuse(sheet, each.getOrDefault(keyOf(sheet), "")));
        Set<String> named = new HashSet<>();
        for (SheetRow row : read.rows()) {
            said.add(take(row, named));
        }
        said.addAll(ground.notes);
        ground.notes.clear();
        List<Kept> left = ground.copy.rows(sheet).stream()
                .filter(each -> !named.contains(each.row().identity()))
                .toList();
        if (ground.night) {
            left.stream()
                    .filter(each -> each.own() != null)
                    .forEach(each -> said.add(new ReportRow(
                            sheet.wire(), 0, each.own(), "exchange.note.missing-row", List.of(), Outcome.MISSING)));
        } else if (!left.isEmpty()) {
            said.add(ReportRow.note(sheet, "exchange.note.missing", left.size()));
        }
        said.sort((one, other) -> Integer.compare(one.line(), other.line()));
        ground.plan.report.addAll(said);
    }

    private ReportRow take(SheetRow row, Set<String> named) {
        RowRule rule = rules.get(row.sheet());
        List<String> changed = new ArrayList<>();
        try {
            named.add(rule.named(row).identity());
            Outcome outcome = rule.take(row, changed);
            ground.plan.held.add(row.sheet().key(row.cells()));
            String key = outcome == Outcome.NOTE ? "exchange.note.held-back" : null;
            return new ReportRow(row.sheet().wire(), row.line(), String.join(", ", changed), key, List.of(), outcome);
        } catch (Refusal refusal) {
            return refused(row, refusal.fault());
        } catch (Problem problem) {
            return refused(row, Fault.of(problem, row.sheet()));
        }
    }

    private ReportRow refused(SheetRow row, Fault fault) {
        ground.refuse(row.sheet(), row.cell(keyOf(row.sheet())));
        ground.plan.refused.add(new Plan.Refused(row.sheet(), row.line(), row.cells(), fault));
        return ReportRow.refused(row.sheet(), row.line(), fault);
    }

    private static String keyOf(Sheet sheet) {
        return sheet == Sheet.CASES ? "case" : "person";
    }
}
