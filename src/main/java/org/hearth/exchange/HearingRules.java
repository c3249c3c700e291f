package org.hearth.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.IntakeHearing;
import org.hearth.docket.Limit;
import org.hearth.exchange.ReportRow.Outcome;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;

/** A hearing is known by the key of the county's system; one without by its case, type, day and start. */
final class HearingRules extends RowRule {
    private static final LocalTime NOON = LocalTime.NOON;

    /** A time that a hearing still to come takes. */
    private record Taken(String id, Instant from, Instant to) {}

    private final CourtRules.Sittings sittings;
    private final TeamRules.Team team;
    private final TeamRules.Pairs pairs;
    private final Map<String, List<Taken>> rooms = new HashMap<>();
    private final Map<String, List<String>> halves = new HashMap<>();
    private final Map<String, String> derived = new HashMap<>();

    HearingRules(Ground ground, CourtRules.Sittings sittings, TeamRules.Team team, TeamRules.Pairs pairs) {
        super(ground);
        this.sittings = sittings;
        this.team = team;
        this.pairs = pairs;
        ground.copy.rows(Sheet.HEARINGS).forEach(each -> {
            Hearing hearing = (Hearing) each.of();
            derived.put(key(each.row()), each.row().identity());
            if (!hearing.status().over() && !hearing.day().isBefore(ground.books.today())) {
                take(hearing.id(), hearing.caseId(), hearing.courtroom(), hearing.startsAt(), hearing.endsAt());
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
        ground.petition(caseId, named.cell("case"), named.cell("petition"));
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
        changed.remove("hearing");
        if (changed.isEmpty()) {
            return Outcome.UNCHANGED;
        }
        return change(over(named, kept.get()), before);
    }

    private Optional<Kept> kept(SheetRow row) {
        Optional<Kept> byKey =
                row.has("hearing") ? ground.copy.kept(Sheet.HEARINGS, row.cell("hearing")) : Optional.empty();
        String same = byKey.isPresent() || row.has("hearing") ? null : derived.get(key(row));
        return same == null ? byKey : ground.copy.kept(Sheet.HEARINGS, same);
    }

    private Outcome fresh(SheetRow row, String caseId) {
        if (ground.copy.closed(Sheet.HEARINGS, row.cell("hearing"))) {
            throw new Refusal("hearing", "exchange.case.closed");
        }
        IntakeHearing hearing = hearing(row, caseId, Ids.under(caseId));
        place(hearing);
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
        rooms.getOrDefault(before.courtroom() + before.day(), new ArrayList<>())
                .removeIf(taken -> taken.id().equals(before.id()));
        place(hearing);
        ground.plan.changedHearings.put(before.id(), new Plan.Wanted(hearing, row.cell("petition")));
        ground.plan.asks.put(before.id(), hearing.place().day());
        return Outcome.CHANGED;
    }

    private IntakeHearing hearing(SheetRow row, String caseId, String id) {
        LocalDate day = CaseRules.date(row, "date");
        LocalTime start = LocalTime.parse(row.cell("start"));
        CourtRules.Sittings.Span sitting = sittings.at(day, row.cell("courtroom"), start)
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
        HearingStatus status = row.has("status") ? HearingStatus.of(row.cell("status")) : HearingStatus.SET;
        boolean ahead = !status.over() && !day.isBefore(ground.books.today());
        if (ahead && (sitting.lost() || start.plusMinutes(minutes).isAfter(sitting.to()))) {
            throw new Refusal("start", sitting.lost() ? "exchange.hearing.lost" : "exchange.hearing.outside");
        }
        if (status.held() && day.isAfter(ground.books.today())) {
            throw new Refusal("status", "exchange.hearing.not-yet");
        }
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

    /** A hearing still to come takes its room for itself, and meets nobody who is kept apart. */
    private void place(IntakeHearing hearing) {
        if (!hearing.stands(ground.books.today())) {
            return;
        }
        IntakeHearing.At at = hearing.place();
        boolean taken = rooms.getOrDefault(at.courtroom() + at.day(), List.of()).stream()
                .anyMatch(each ->
                        each.from().isBefore(at.endsAt()) && at.startsAt().isBefore(each.to()));
        if (taken) {
            throw new Refusal("start", "exchange.hearing.taken");
        }
        List<String> met = halves.getOrDefault(half(at.startsAt()), List.of());
        if (pairs.from(hearing.caseId()).stream().anyMatch(met::contains)) {
            throw new Refusal("start", "exchange.hearing.apart");
        }
        take(hearing.id(), hearing.caseId(), at.courtroom(), at.startsAt(), at.endsAt());
        ground.plan.room(at.day(), at.courtroom());
        ground.plan.asks.put(hearing.id(), at.day());
    }

    private void take(String id, String caseId, String courtroom, Instant from, Instant to) {
        rooms.computeIfAbsent(courtroom + CourtTime.dayOf(from), any -> new ArrayList<>())
                .add(new Taken(id, from, to));
        halves.computeIfAbsent(half(from), any -> new ArrayList<>()).add(caseId);
    }

    private static String half(Instant start) {
        return CourtTime.dayOf(start) + (CourtTime.timeOf(start).isBefore(NOON) ? " AM" : " PM");
    }
}
