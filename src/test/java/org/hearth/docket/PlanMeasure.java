package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Templates;
import org.hearth.terms.Words;

/** Plans on large courthouses made by a seed: how long they take, how far from the bound they are, and whether they hold. */
public final class PlanMeasure {
    private static final LocalDate LOST_DAY = LocalDate.of(2026, 12, 9);

    private final SlotAdvisor advisor = new SlotAdvisor(SlotWeights.read(Templates.builtIn()), Words.ENGLISH);

    /**
     * What was measured.
     *
     * @param asked how many hearings were to be placed
     * @param standing how many stood
     * @param millis from the loaded calendar to the plan, without database and reasons
     * @param broken hard rules found broken by a check of its own
     */
    public record Measured(
            String what,
            int asked,
            int standing,
            int unplaced,
            long cost,
            long bound,
            long millis,
            List<String> broken) {
        /** One line for a person. */
        public String say() {
            double gap = 100.0 * (cost - bound) / Math.max(1, bound);
            return String.format(
                    Locale.ROOT,
                    "%s: %d hearings, %d standing, %d ms, %d unplaced, cost %d, bound %d, gap %.2f %%",
                    what,
                    asked,
                    standing,
                    millis,
                    unplaced,
                    cost,
                    bound,
                    gap);
        }
    }

    /** Thirty hearings of a lost day, three thousand others standing. */
    public Measured lostDay() {
        PlanCourt court = new PlanCourt(1, 13, 4, 40);
        court.fill(0.8);
        Set<String> lost = court.sittings.stream()
                .filter(each -> each.day().equals(LOST_DAY))
                .map(Sitting::id)
                .collect(Collectors.toSet());
        List<PlanCase> asked = court.lostOn(LOST_DAY, 60).stream().limit(30).toList();
        return measure("a lost day", court, court.load().without(lost), asked);
    }

    /** A thousand reviews in twelve weeks with room. */
    public Measured loose() {
        PlanCourt court = new PlanCourt(2, 12, 6, 60);
        court.fill(0.2);
        return measure("loose", court, court.load(), court.reviews(1000, 24, 56));
    }

    /** As many reviews as a nearly full month takes, with few attorneys. */
    public Measured tight(int many) {
        PlanCourt court = new PlanCourt(3, 5, 4, 12);
        court.fill(0.6);
        return measure("tight", court, court.load(), court.reviews(many, 28, 7));
    }

    private Measured measure(String what, PlanCourt court, PlanLoad load, List<PlanCase> asked) {
        long start = System.nanoTime();
        PlanMaker.Solved solved = PlanMaker.solve(advisor, load, asked);
        long millis = (System.nanoTime() - start) / 1_000_000;
        PlanResult result = solved.result();
        return new Measured(
                what,
                asked.size(),
                court.standing.size(),
                result.unplaced(),
                result.cost(),
                result.bound(),
                millis,
                broken(court, asked, solved));
    }

    /** A hearing as it lies, for the check alone. */
    private record Lying(
            String id, Sitting sitting, long from, long to, Map<String, Presence> persons, Set<String> apart) {}

    private static List<String> broken(PlanCourt court, List<PlanCase> asked, PlanMaker.Solved solved) {
        Map<String, Sitting> sittings = court.sittings.stream().collect(Collectors.toMap(Sitting::id, each -> each));
        List<Lying> all = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            int at = solved.result().at()[i];
            if (at != PlanPiece.NOWHERE) {
                Place place = solved.table().place(asked.get(i), at);
                Attending who = asked.get(i).matter().attending();
                all.add(new Lying(
                        who.caseId(),
                        place.sitting(),
                        place.startsAt().getEpochSecond(),
                        place.endsAt().getEpochSecond(),
                        who.persons(),
                        who.apart()));
                if (place.day().isAfter(asked.get(i).need().window().outer())
                        || place.sitting().lost()) {
                    broken.add(who.caseId() + " lies outside its limit");
                }
            }
        }
        int placed = all.size();
        Set<String> moved = asked.stream().map(PlanCase::key).collect(Collectors.toSet());
        for (PlanLoad.Standing each : court.standing) {
            if (!moved.contains(each.hearing())) {
                Map<String, Presence> persons = new HashMap<>();
                court.parties.get(each.hearing()).forEach(person -> persons.put(person, Presence.TEAM));
                all.add(new Lying(
                        each.caseId(),
                        sittings.get(each.sitting()),
                        each.booked().startsAt().getEpochSecond(),
                        each.booked().endsAt().getEpochSecond(),
                        persons,
                        Set.of()));
            }
        }
        for (int i = 0; i < placed; i++) {
            for (int j = 0; j < all.size(); j++) {
                if (i != j && forbids(all.get(i), all.get(j))) {
                    broken.add(all.get(i).id() + " and " + all.get(j).id());
                }
            }
        }
        full(all, placed, broken);
        return broken;
    }

    private static void full(List<Lying> all, int placed, List<String> broken) {
        Map<String, Long> taken = all.stream()
                .collect(Collectors.groupingBy(
                        each -> each.sitting().id(), Collectors.summingLong(each -> (each.to() - each.from()) / 60)));
        all.subList(0, placed).stream()
                .filter(each -> taken.get(each.sitting().id()) > each.sitting().capacity())
                .forEach(each -> broken.add(each.id() + " lies in a sitting that is too full"));
    }

    private static boolean forbids(Lying one, Lying other) {
        boolean sameDay = one.sitting().day().equals(other.sitting().day());
        if (!sameDay) {
            return false;
        }
        if (one.apart().contains(other.id()) && morning(one) == morning(other)) {
            return true;
        }
        boolean overlap = one.from() < other.to() && other.from() < one.to();
        return overlap
                && (one.sitting().courtroom().equals(other.sitting().courtroom())
                        || one.sitting().officer().equals(other.sitting().officer())
                        || one.persons().entrySet().stream()
                                .anyMatch(each -> each.getValue() != Presence.TEAM
                                        && other.persons().containsKey(each.getKey())));
    }

    private static boolean morning(Lying one) {
        return CourtTime.timeOf(Instant.ofEpochSecond(one.from())).getHour() < 12;
    }
}
