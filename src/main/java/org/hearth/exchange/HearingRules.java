package org.hearth.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.IntakeHearing;
import org.hearth.docket.Limit;
import org.hearth.exchange.CourtRules.Sittings.Span;
import org.hearth.exchange.ReportRow.Outcome;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;

/** A hearing is known by the key of the county's system; one without by its case, type, day and start. */
final class HearingRules extends RowRule {
    /** Where and when a hearing lies. */
    private record Taken(String id, String caseId, String courtroom, Instant from, Instant to) {
        static Taken of(Hearing hearing) {
            return new Taken(hearing.id(), hearing.caseId(), hearing.courtroom(), hearing.startsAt(), hearing.endsAt());
        }

        static Taken of(IntakeHearing hearing) {
            IntakeHearing.At at = hearing.place();
            return new Taken(hearing.id(), hearing.caseId(), at.courtroom(), at.startsAt(), at.endsAt());
        }

        LocalDate day() {
            return CourtTime.dayOf(from);
        }

        boolean morning() {
            return CourtTime.timeOf(from).isBefore(LocalTime.NOON);
        }

        boolean meets(Taken other) {
            return courtroom.equals(other.courtroom) && from.isBefore(other.to) && other.from.isBefore(to);
        }
    }

    private final CourtRules.Sittings sittings;
    private final TeamRules.Team team;
    private final TeamRules.Pairs pairs;
    /** What the hearings still to come take. */
    private final Map<LocalDate, List<Taken>> days = new HashMap<>();

    private final Map<String, String> derived = new HashMap<>();

    HearingRules(Ground ground, CourtRules.Sittings sittings, TeamRules.Team team, TeamRules.Pairs pairs) {
        super(ground);
        this.sittings = sittings;
        this.team = team;
        this.pairs = pairs;
        ground.copy.rows(Sheet.HEARINGS).forEach(each -> {
            Hearing hearing = (Hearing) each.of();
            derived.put(key(each.row()), each.row().identity());
            if (ahead(hearing.status(), hearing.day())) {
                take(Taken.of(hearing));
            }
        });
    }

    private static String key(SheetRow row) {
        return row.cell("case") + "|" + row.cell("type") + "|" + row.cell("date") + "|" + row.cell("start");
    }

    @Override
    Outcome take(SheetRow row, List<String> changed) {
        SheetRow named = named(row);
        String caseId = ground.resolve(Sheet.CASES, "case", named.cell("case"));
        if (isSealed(named, caseId)) {
            return Outcome.NOTE;
        }
        ground.petition(caseId, named.cell("petition"));
        Optional<Kept> kept = kept(named);
        if (kept.isEmpty()) {
            return fresh(named, caseId);
        }
        Hearing before = (Hearing) kept.get().of();
        if (!before.caseId().equals(caseId)) {
            throw new Refusal("case", "exchange.hearing.case");
        }
        if (before.status().held()) {
            return Outcome.UNCHANGED;
        }
        changed.addAll(changes(named, kept.get()));
        changed.removeAll(List.of("hearing", "despite"));
        if (changed.isEmpty()) {
            return Outcome.UNCHANGED;
        }
        return change(over(named, kept.get()), before);
    }

    /** Whether it was sealed with its petition; then the row changes nothing and nobody learns why. */
    private boolean isSealed(SheetRow row, String caseId) {
        boolean names = row.has("petition") && ground.copy.sealedPetition(caseId, List.of(row.cell("petition")));
        boolean was = ground.copy.closed(Sheet.HEARINGS, row.cell("hearing"))
                || kept(row).isEmpty() && ground.copy.sealedHearing(caseId, row.cell("type"), row.cell("date"));
        return names || was;
    }

    private Optional<Kept> kept(SheetRow row) {
        Optional<Kept> byKey =
                row.has("hearing") ? ground.copy.kept(Sheet.HEARINGS, row.cell("hearing")) : Optional.empty();
        String same = byKey.isPresent() || row.has("hearing") ? null : derived.get(key(row));
        return same == null ? byKey : ground.copy.kept(Sheet.HEARINGS, same);
    }

    private Outcome fresh(SheetRow row, String caseId) {
        IntakeHearing hearing = hearing(row, caseId, Ids.under(caseId));
        place(row, hearing);
        ground.plan
                .hearings
                .computeIfAbsent(caseId, any -> new ArrayList<>())
                .add(new Plan.Wanted(hearing, row.cell("petition")));
        if (row.has("hearing")) {
            ground.plan.keys.add(new Plan.Key(Sheet.HEARINGS, row.cell("hearing"), hearing.id()));
        }
        return Outcome.NEW;
    }

    private Outcome change(SheetRow row, Hearing before) {
        IntakeHearing hearing = hearing(row, before.caseId(), before.id());
        days.getOrDefault(before.day(), new ArrayList<>())
                .removeIf(taken -> taken.id().equals(before.id()));
        place(row, hearing);
        ground.plan.changedHearings.put(before.id(), new Plan.Wanted(hearing, row.cell("petition")));
        ground.plan.asks.put(before.id(), hearing.place().day());
        return Outcome.CHANGED;
    }

    private IntakeHearing hearing(SheetRow row, String caseId, String id) {
        LocalDate day = CaseRules.date(row, "date");
        LocalTime start = LocalTime.parse(row.cell("start"));
        HearingStatus status = row.has("status") ? HearingStatus.of(row.cell("status")) : HearingStatus.SET;
        boolean ahead = ahead(status, day);
        Span sitting = sitting(day, row.cell("courtroom"), start, ahead)
                .orElseThrow(() -> new Refusal("courtroom", "exchange.hearing.no-sitting"));
        int minutes = row.has("minutes")
                ? Integer.parseInt(row.cell("minutes"))
                : ground.books.types().of(row.cell("type")).minutes();
        if (minutes < 1 || minutes > 480) {
            throw new Refusal("minutes", "exchange.hearing.minutes");
        }
        IntakeHearing.At at = new IntakeHearing.At(
                sitting.id(),
                row.cell("courtroom"),
                row.has("judge") ? row.cell("judge") : sitting.officer(),
                day,
                CourtTime.at(day, start),
                minutes);
        return new IntakeHearing(
                id,
                caseId,
                row.cell("type"),
                at,
                status,
                null,
                new Limit(CaseRules.date(row, "target"), CaseRules.date(row, "outer"), row.cell("citation")),
                ahead ? team.on(caseId, day) : Map.of());
    }

    private boolean ahead(HearingStatus status, LocalDate day) {
        return !status.over() && !day.isBefore(ground.books.today());
    }

    private Optional<Span> sitting(LocalDate day, String courtroom, LocalTime start, boolean ahead) {
        Optional<Span> at = sittings.at(day, courtroom, start);
        return at.isPresent() || ahead ? at : sittings.on(day, courtroom);
    }

    /** The rules of setting that a hearing breaks where it lies. */
    private Set<Despite> broken(Taken at, HearingStatus status) {
        Set<Despite> broken = EnumSet.noneOf(Despite.class);
        if (status.held() && at.day().isAfter(ground.books.today())) {
            broken.add(Despite.NOT_YET);
        }
        if (!ahead(status, at.day())) {
            return broken;
        }
        sittings.at(at.day(), at.courtroom(), CourtTime.timeOf(at.from())).ifPresent(sitting -> {
            if (sitting.lost()) {
                broken.add(Despite.LOST);
            } else if (at.to().isAfter(CourtTime.at(at.day(), sitting.to()))) {
                broken.add(Despite.OUTSIDE);
            }
        });
        Set<String> apart = pairs.from(at.caseId());
        for (Taken other : days.getOrDefault(at.day(), List.of())) {
            if (!other.id().equals(at.id()) && other.meets(at)) {
                broken.add(Despite.TAKEN);
            }
            if (other.morning() == at.morning() && apart.contains(other.caseId())) {
                broken.add(Despite.APART);
            }
        }
        return broken;
    }

    /** A hearing still to come takes its room for itself, and meets nobody who is kept apart. */
    private void place(SheetRow row, IntakeHearing hearing) {
        Taken at = Taken.of(hearing);
        for (Despite each : broken(at, hearing.status())) {
            if (ground.night || !each.isSaid(row)) {
                throw each.refusal();
            }
            ground.notes.add(
                    new ReportRow(Sheet.HEARINGS.wire(), row.line(), "despite", each.note(), List.of(), Outcome.NOTE));
        }
        if (ahead(hearing.status(), at.day())) {
            take(at);
            ground.plan.room(at.day(), at.courtroom());
            ground.plan.asks.put(hearing.id(), at.day());
        }
    }

    private void take(Taken at) {
        days.computeIfAbsent(at.day(), any -> new ArrayList<>()).add(at);
    }

    /** Says of each hearing of the court which rules it breaks where it stands. */
    void note() {
        ground.copy.rows(Sheet.HEARINGS).forEach(each -> {
            Hearing hearing = (Hearing) each.of();
            each.row().cells().put("despite", Despite.cell(broken(Taken.of(hearing), hearing.status())));
        });
    }
}
