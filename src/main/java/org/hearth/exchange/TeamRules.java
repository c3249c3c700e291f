package org.hearth.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.access.EndEvent;
import org.hearth.access.IntakeStanding;
import org.hearth.access.NewStanding;
import org.hearth.casefile.IntakePair;
import org.hearth.exchange.ReportRow.Outcome;
import org.hearth.terms.Role;

/** The rules of the files that say who stands around a young person: the team, and who is kept apart. */
final class TeamRules {
    private TeamRules() {}

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
                    .forEach(each ->
                            on.merge(each.person(), each.role(), (one, other) -> one.isCounsel() ? one : other));
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
                add(
                        caseId,
                        new IntakeStanding.Words(
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
            LocalDate until = CaseRules.date(named, "until");
            if (until.isBefore(CaseRules.date(named, "from"))) {
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
                    CaseRules.date(row, "from"),
                    CaseRules.date(row, "until"),
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
