package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/**
 * Lays out what was loaded as the board of a plan. A hearing may lie where every hard rule holds against all that does
 * not move; each place costs it what the soft rules say against the calendar as it stands without the hearings to be
 * placed. What two hearings of the plan ask of each other is the board's.
 */
final class PlanTable {
    private record Priced(int place, int cost) {}

    private final SlotAdvisor advisor;
    private final PlanLoad load;
    private final List<PlanCase> asked;
    private final List<PlanCase> standing;
    private final Set<String> lifted = new HashSet<>();
    private final Set<String> loose = new HashSet<>();
    private final PlanPlaces places = new PlanPlaces();
    private final int most;

    /**
     * @param asked the hearings to be placed
     * @param standing those that may make room; empty where everything stays
     */
    PlanTable(SlotAdvisor advisor, PlanLoad load, List<PlanCase> asked, List<PlanCase> standing) {
        this(advisor, load, asked, standing, Integer.MAX_VALUE);
    }

    /**
     * The same with no more than the cheapest places of each hearing.
     *
     * @param most how many places each may have
     */
    PlanTable(SlotAdvisor advisor, PlanLoad load, List<PlanCase> asked, List<PlanCase> standing, int most) {
        this.most = most;
        this.advisor = advisor;
        this.load = load;
        this.asked = List.copyOf(asked);
        this.standing = List.copyOf(standing);
        asked.forEach(each -> lifted.add(each.key()));
        loose.addAll(lifted);
        standing.forEach(each -> loose.add(each.key()));
    }

    /** The board: its pieces are those to be placed and then those that stand, each in the order given. */
    PlanBoard board() {
        List<PlanPiece> toPlace = asked.stream().map(this::piece).toList();
        List<PlanPiece> toMove = standing.stream().map(this::piece).toList();
        int[] left = places.sittings().stream()
                .mapToInt(sitting -> load.left(sitting, lifted))
                .toArray();
        return new PlanBoard(places, toPlace, toMove, left);
    }

    private PlanPiece piece(PlanCase each) {
        int home = each.home() == null ? PlanPiece.NOWHERE : home(each);
        List<Priced> free = free(each).stream()
                .map(priced -> new Priced(places.of(priced.place()), priced.cost()))
                .filter(priced -> priced.place() != home)
                .sorted(Comparator.comparingInt(Priced::cost)
                        .thenComparingInt(priced -> places.minute(priced.place()))
                        .thenComparingInt(Priced::place))
                .toList();
        return new PlanPiece(
                each.matter().attending(),
                each.need().minutes(),
                free.stream().mapToInt(Priced::place).toArray(),
                free.stream().mapToInt(Priced::cost).toArray(),
                home,
                free.size() < most ? Integer.MAX_VALUE : free.get(most - 1).cost());
    }

    /** Every place that all that does not move leaves it, at what it costs against the calendar as it stands. */
    private List<Ranking.Priced> free(PlanCase each) {
        Calendar firm = load.calendar(each.matter().attending(), loose, each.key());
        List<Ranking.Priced> free = advisor.best(each.need(), firm, most);
        if (standing.isEmpty()) {
            return free;
        }
        Calendar soft = asItStands(each);
        return free.stream()
                .map(priced -> new Ranking.Priced(priced.place(), advisor.cost(priced.place(), each.need(), soft)))
                .toList();
    }

    private int home(PlanCase each) {
        Sitting sitting = load.sittings().stream()
                .filter(one -> one.id().equals(each.home().sitting()))
                .findFirst()
                .orElseThrow();
        return places.of(
                at(sitting, each.home().booked().startsAt(), each.need().minutes()));
    }

    private Calendar asItStands(PlanCase each) {
        return load.calendar(each.matter().attending(), lifted, each.key());
    }

    /** Why a hearing of the plan lies well where it was put, in the advisor's words. */
    List<Reason> reasons(PlanCase each, Place place) {
        return advisor.slot(place, each.need(), asItStands(each)).reasons();
    }

    /** The place of a number for a hearing of the plan. */
    Place place(PlanCase each, int number) {
        return at(places.sitting(number), places.startsAt(number), each.need().minutes());
    }

    /** The place of that length from that moment. */
    static Place at(Sitting sitting, Instant startsAt, int minutes) {
        return new Place(sitting, startsAt, startsAt.plusSeconds(60L * minutes));
    }

    /** Which rules forbid a hearing all its places in a plan, the one that forbids most first. */
    List<Reason> barred(PlanBoard board, PlanResult result, int piece) {
        Map<HardRule, Integer> count = new EnumMap<>(HardRule.class);
        PlanCase each = asked.get(piece);
        if (board.piece(piece).choices() > 0) {
            inPlan(board, result, piece, count);
        } else {
            Calendar firm = load.calendar(each.matter().attending(), loose, each.key());
            firm.places(each.need().minutes(), each.need().from(), each.need().to())
                    .forEach(place -> advisor.bar(place, each.need(), firm)
                            .ifPresent(rule -> count.merge(rule, 1, Integer::sum)));
            count.remove(HardRule.PAST);
            count.remove(HardRule.LOST_SITTING);
        }
        if (count.isEmpty()) {
            count.put(HardRule.OUTER_LIMIT, 0);
        }
        return count.entrySet().stream()
                .sorted(Map.Entry.<HardRule, Integer>comparingByValue().reversed())
                .map(entry -> said(entry.getKey(), entry.getValue(), each))
                .toList();
    }

    private static void inPlan(PlanBoard board, PlanResult result, int piece, Map<HardRule, Integer> count) {
        PlanState state = new PlanState(board);
        for (int other = 0; other < board.size(); other++) {
            int place = result.at()[other];
            if (place != board.piece(other).home() && place != PlanPiece.NOWHERE) {
                if (other >= board.asked()) {
                    state.eject(other);
                }
                state.put(other, place, 0);
            }
        }
        for (int place : board.piece(piece).places()) {
            List<Integer> others = state.clashes(piece, place);
            HardRule rule = others.isEmpty()
                    ? HardRule.SITTING_FULL
                    : board.rule(piece, place, others.get(0), state.at(others.get(0)));
            count.merge(rule, 1, Integer::sum);
        }
    }

    private static Reason said(HardRule rule, int count, PlanCase each) {
        String text = rule == HardRule.OUTER_LIMIT && each.need().window().limited()
                ? Words.ENGLISH.say(
                        "plan.none-inside", Spans.say(each.need().window().outer()))
                : Words.ENGLISH.say(rule.key() + ".count", count);
        return new Reason(rule.id(), Reason.Kind.HARD, 0, text, rule.citation());
    }

    /**
     * Asks every hard rule of each hearing at its place again, one after the other: each is taken as placed when it
     * holds.
     *
     * @param chosen the place of each of those to be placed
     * @return the rule that each breaks; null where all hold
     */
    List<HardRule> check(List<Place> chosen) {
        List<HardRule> broken = new ArrayList<>();
        List<PlanPiece> pieces = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            PlanCase each = asked.get(i);
            Place place = now(chosen.get(i), each);
            int[] only = {places.of(place)};
            pieces.add(new PlanPiece(
                    each.matter().attending(), each.need().minutes(), only, new int[1], PlanPiece.NOWHERE));
            Calendar firm = load.calendar(each.matter().attending(), lifted, each.key());
            broken.add(held(place) ? advisor.bar(place, each.need(), firm).orElse(null) : HardRule.LOST_SITTING);
        }
        int[] left = places.sittings().stream()
                .mapToInt(sitting -> load.left(sitting, lifted))
                .toArray();
        PlanBoard board = new PlanBoard(places, pieces, List.of(), left);
        PlanState state = new PlanState(board);
        for (int piece = 0; piece < pieces.size(); piece++) {
            if (broken.get(piece) == null) {
                broken.set(piece, together(board, state, piece));
            }
        }
        return broken;
    }

    /** A place in its sitting as it was loaded. */
    private Place now(Place place, PlanCase each) {
        return load.sittings().stream()
                .filter(sitting -> sitting.id().equals(place.sitting().id()))
                .findFirst()
                .map(sitting -> at(sitting, place.startsAt(), each.need().minutes()))
                .orElse(place);
    }

    private boolean held(Place place) {
        return load.sittings().contains(place.sitting());
    }

    private static HardRule together(PlanBoard board, PlanState state, int piece) {
        int place = board.piece(piece).places()[0];
        List<Integer> others = state.clashes(piece, place);
        if (!others.isEmpty()) {
            return board.rule(piece, place, others.get(0), state.at(others.get(0)));
        }
        if (!state.fits(piece, place)) {
            return HardRule.SITTING_FULL;
        }
        state.put(piece, place, 0);
        return null;
    }

    /** Those that stand on days on which hearings found no place, the first ones first: they may make room. */
    static List<PlanLoad.Standing> inTheWay(PlanLoad load, List<PlanCase> unplaced, Set<String> lifted, int most) {
        return load.standing().stream()
                .filter(each -> !each.fixed() && !lifted.contains(each.hearing()))
                .filter(each -> unplaced.stream().anyMatch(one -> reaches(one, each)))
                .sorted(Comparator.comparing(
                                (PlanLoad.Standing each) -> each.booked().startsAt())
                        .thenComparing(PlanLoad.Standing::hearing))
                .limit(most)
                .toList();
    }

    private static boolean reaches(PlanCase one, PlanLoad.Standing each) {
        LocalDate day = CourtTime.dayOf(each.booked().startsAt());
        return !day.isBefore(one.need().from()) && !day.isAfter(one.need().to());
    }
}
