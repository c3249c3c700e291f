package org.hearth.docket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.CourtTime;

/** The calendar of a courthouse as it was loaded to plan on: its sittings, what stands, and who is needed there. */
final class PlanLoad {
    /**
     * A hearing that stands.
     *
     * @param fixed true where it makes room for nobody: it has begun, lies today or behind, or rests on a judge's basis
     */
    record Standing(
            String hearing, String caseId, String type, String sitting, Booked booked, int minutes, boolean fixed) {}

    /**
     * A place held for a case.
     *
     * @param persons everybody of its team, whose time it would take
     */
    record Held(String caseId, Booked booked, Set<String> persons) {}

    private final Instant now;
    private final List<Sitting> sittings;
    private final Set<LocalDate> closed;
    private final Map<String, Standing> standing = new HashMap<>();
    private final Map<String, List<Standing>> ofCase = new HashMap<>();
    private final Map<String, List<Standing>> ofPerson = new HashMap<>();
    private final Map<Set<String>, Taken> laid = new HashMap<>();
    private final List<Held> held;
    private final List<Snapshot.Away> away;

    /**
     * @param parties the persons of each hearing, by its key
     * @param held the places that are held for cases
     * @param away who is on leave
     */
    PlanLoad(
            Instant now,
            List<Sitting> sittings,
            Set<LocalDate> closed,
            List<Standing> standing,
            Map<String, Set<String>> parties,
            List<Held> held,
            List<Snapshot.Away> away) {
        this.now = now;
        this.held = List.copyOf(held);
        this.away = List.copyOf(away);
        this.sittings = List.copyOf(sittings);
        this.closed = Set.copyOf(closed);
        for (Standing each : standing) {
            this.standing.put(each.hearing(), each);
            ofCase.computeIfAbsent(each.caseId(), any -> new ArrayList<>()).add(each);
            parties.getOrDefault(each.hearing(), Set.of())
                    .forEach(person -> ofPerson.computeIfAbsent(person, any -> new ArrayList<>())
                            .add(each));
        }
    }

    private PlanLoad(PlanLoad whole, Set<String> lost) {
        now = whole.now;
        sittings = whole.sittings.stream()
                .filter(each -> !lost.contains(each.id()))
                .toList();
        closed = whole.closed;
        held = whole.held;
        away = whole.away;
        standing.putAll(whole.standing);
        ofCase.putAll(whole.ofCase);
        ofPerson.putAll(whole.ofPerson);
    }

    /** The same as if some sittings were not held. */
    PlanLoad without(Set<String> lost) {
        return new PlanLoad(this, lost);
    }

    List<Sitting> sittings() {
        return sittings;
    }

    /** What stands, in no order. */
    List<Standing> standing() {
        return List.copyOf(standing.values());
    }

    /** The hearing of that key; null when it does not stand. */
    Standing of(String hearing) {
        return standing.get(hearing);
    }

    /**
     * The calendar for one case's people, as if some hearings were not there.
     *
     * @param without the keys of those hearings
     * @param self the key of one more; empty for none
     */
    Calendar calendar(Attending attending, Set<String> without, String self) {
        Predicate<Standing> there = each -> !each.hearing().equals(self) && !without.contains(each.hearing());
        List<Engaged> engaged = new ArrayList<>();
        attending.persons().forEach((person, presence) -> engage(engaged, person, presence, ofPerson, person, there));
        engage(engaged, "case", Presence.YOUTH, ofCase, attending.caseId(), there);
        Set<HalfDay> apart = new HashSet<>();
        attending.apart().stream()
                .flatMap(other -> ofCase.getOrDefault(other, List.of()).stream())
                .filter(there)
                .forEach(each -> apart.add(HalfDay.of(each.booked().startsAt())));
        held.stream()
                .filter(each -> attending.apart().contains(each.caseId()))
                .forEach(each -> apart.add(HalfDay.of(each.booked().startsAt())));
        held.forEach(each -> engage(engaged, each, attending));
        Snapshot snapshot = new Snapshot(now, sittings, List.of(), engaged, apart, closed, away(attending), List.of());
        return new Calendar(snapshot, taken(without, self));
    }

    /** What is taken without those hearings: laid out once for all who look away from the same ones. */
    private Taken taken(Set<String> without, String self) {
        boolean stands = standing.containsKey(self) && !without.contains(self);
        if (stands) {
            return lay(each -> !each.hearing().equals(self) && !without.contains(each.hearing()));
        }
        return laid.computeIfAbsent(without, any -> lay(each -> !without.contains(each.hearing())));
    }

    private Taken lay(Predicate<Standing> there) {
        Taken taken = Taken.of(
                standing.values().stream().filter(there).map(Standing::booked).toList());
        held.forEach(each -> taken.add(each.booked()));
        return taken;
    }

    /** Leave of judicial officers, and of this case's people. */
    private List<Snapshot.Away> away(Attending attending) {
        return away.stream()
                .filter(each -> each.person() == null || attending.persons().containsKey(each.person()))
                .toList();
    }

    private static void engage(List<Engaged> engaged, Held held, Attending attending) {
        held.persons().stream()
                .filter(attending.persons()::containsKey)
                .forEach(person -> engaged.add(new Engaged(
                        person,
                        attending.persons().get(person),
                        held.booked().startsAt(),
                        held.booked().endsAt())));
    }

    private static void engage(
            List<Engaged> engaged,
            String person,
            Presence presence,
            Map<String, List<Standing>> those,
            String key,
            Predicate<Standing> there) {
        for (Standing each : those.getOrDefault(key, List.of())) {
            if (there.test(each)) {
                engaged.add(new Engaged(
                        person,
                        presence,
                        each.booked().startsAt(),
                        each.booked().endsAt()));
            }
        }
    }

    /** Minutes that a sitting still holds, as if the hearings of some keys were not there. */
    int left(Sitting sitting, Set<String> without) {
        Instant opens = CourtTime.at(sitting.day(), sitting.from());
        Instant closes = CourtTime.at(sitting.day(), sitting.to());
        long taken = standing.values().stream()
                .filter(each -> each.booked().courtroom().equals(sitting.courtroom())
                        && !without.contains(each.hearing())
                        && each.booked().startsAt().isBefore(closes)
                        && opens.isBefore(each.booked().endsAt()))
                .mapToLong(Standing::minutes)
                .sum();
        long kept = held.stream()
                .map(Held::booked)
                .filter(each -> each.courtroom().equals(sitting.courtroom())
                        && each.startsAt().isBefore(closes)
                        && opens.isBefore(each.endsAt()))
                .mapToLong(
                        each -> Duration.between(each.startsAt(), each.endsAt()).toMinutes())
                .sum();
        return (int) (sitting.capacity() - taken - kept);
    }
}
