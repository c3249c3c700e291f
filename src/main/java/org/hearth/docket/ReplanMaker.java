package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Words;

/** Finds out where the hearings of lost sittings go, and keeps it as a preview. */
@ApplicationScoped
class ReplanMaker {
    /** Where the court sets the date itself, places are looked for this far ahead. */
    private static final int COURT_SET_DAYS = 92;
    /** Where the limit has passed, the first weeks are looked at; the hearing is marked late. */
    private static final int OVERDUE_DAYS = 28;
    /** No further than this. */
    private static final int FARTHEST_DAYS = 200;
    /** So many of those that stand may be asked to make room. */
    private static final int MOST_STANDING = 150;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    PlanDesk desk;

    @Inject
    Placing placing;

    @Inject
    SlotWeights weights;

    @Inject
    HearingTypes types;

    /** A board with what it was made of and the best plan on it. */
    private record Solved(PlanTable table, PlanBoard board, List<PlanCase> cases, PlanResult result) {}

    /** Previews what becomes of the hearings of those sittings; answers the replan's row. */
    ReplanRow make(CourtPass pass, LossReason reason, List<Sitting> lost) {
        Set<String> ids = lost.stream().map(Sitting::id).collect(Collectors.toSet());
        List<Hearing> hearings = standingIn(ids);
        PlanDesk.Files files =
                files(pass, hearings.stream().map(Hearing::caseId).toList());
        List<PlanCase> asked =
                hearings.stream().map(each -> planCase(pass, files, each, null)).toList();
        LocalDate to = asked.stream()
                .map(each -> each.need().to())
                .max(Comparator.naturalOrder())
                .orElse(clock.today());
        PlanLoad load = desk.calendar(pass.courthouse(), clock.today(), to).without(ids);
        Solved solved = solve(pass, load, asked);
        return keep(pass, reason, lost, hearings, solved, load);
    }

    /** The hearings of those sittings that are still to be held, by time; one statement. */
    List<Hearing> standingIn(Collection<String> sittings) {
        return em.createQuery(
                        "select h from SetHearing h where h.sitting in :sittings order by h.startsAt, h.id",
                        SetHearing.class)
                .setParameter("sittings", sittings)
                .getResultStream()
                .filter(each -> movable(each.status()))
                .map(each -> each.hearing(null, null))
                .toList();
    }

    /** Whether it still is to be heard: one that was submitted waits for its decision and not for a place. */
    private static boolean movable(HearingStatus status) {
        boolean waits = status != HearingStatus.SUBMITTED && status != HearingStatus.UNDER_SUBMISSION;
        return !status.over() && waits;
    }

    PlanDesk.Files files(CourtPass pass, Collection<String> caseIds) {
        Set<String> distinct = Set.copyOf(caseIds);
        return desk.withTeams(pass, desk.files(pass, distinct), distinct);
    }

    /** What a standing hearing needs of another place. */
    PlanCase planCase(CourtPass pass, PlanDesk.Files files, Hearing hearing, PlanLoad.Standing home) {
        Matter matter = desk.matter(pass, files, hearing.caseId(), types.of(hearing.type()));
        LocalDate today = clock.today();
        Window window = placing.window(matter);
        LocalDate last = last(window, today);
        LocalDate farthest = today.plusDays(FARTHEST_DAYS);
        Need need = placing.need(
                        matter, hearing.minutes(), today, last.isAfter(farthest) ? farthest : last, window, false)
                .again();
        return new PlanCase(hearing.id(), matter, need, home);
    }

    private static LocalDate last(Window window, LocalDate today) {
        if (window.passed()) {
            return today.plusDays(OVERDUE_DAYS);
        }
        return window.limited() ? window.outer() : today.plusDays(COURT_SET_DAYS);
    }

    private Solved solve(CourtPass pass, PlanLoad load, List<PlanCase> asked) {
        Solved still = solve(load, asked, List.of());
        if (still.result().unplaced() == 0) {
            return still;
        }
        List<PlanCase> unplaced = new ArrayList<>();
        for (int piece = 0; piece < asked.size(); piece++) {
            if (still.result().at()[piece] == PlanPiece.NOWHERE) {
                unplaced.add(asked.get(piece));
            }
        }
        Set<String> lifted = asked.stream().map(PlanCase::key).collect(Collectors.toSet());
        List<PlanLoad.Standing> inTheWay = PlanTable.inTheWay(load, unplaced, lifted, MOST_STANDING);
        if (inTheWay.isEmpty()) {
            return still;
        }
        Solved better = solve(load, asked, standing(pass, inTheWay));
        return better.result().value() < still.result().value() ? better : still;
    }

    private Solved solve(PlanLoad load, List<PlanCase> asked, List<PlanCase> standing) {
        PlanTable table = new PlanTable(new SlotAdvisor(weights, Words.ENGLISH), load, asked, standing);
        PlanBoard board = table.board();
        List<PlanCase> cases = new ArrayList<>(asked);
        cases.addAll(standing);
        return new Solved(table, board, cases, new PlanSolver().solve(board));
    }

    private List<PlanCase> standing(CourtPass pass, List<PlanLoad.Standing> inTheWay) {
        Map<String, Hearing> rows = em.createQuery("select h from SetHearing h where h.id in :ids", SetHearing.class)
                .setParameter(
                        "ids", inTheWay.stream().map(PlanLoad.Standing::hearing).toList())
                .getResultStream()
                .map(each -> each.hearing(null, null))
                .collect(Collectors.toMap(Hearing::id, Function.identity()));
        PlanDesk.Files files =
                files(pass, rows.values().stream().map(Hearing::caseId).toList());
        return inTheWay.stream()
                .map(each -> planCase(pass, files, rows.get(each.hearing()), each))
                .toList();
    }

    private ReplanRow keep(
            CourtPass pass,
            LossReason reason,
            List<Sitting> lost,
            List<Hearing> hearings,
            Solved solved,
            PlanLoad load) {
        ReplanRow row = new ReplanRow(pass.courthouse(), reason, solved.result(), clock.now(), pass.person());
        em.persist(row);
        lost.forEach(sitting -> em.persist(new ReplanLoss(row.id(), sitting.id())));
        Map<String, Hearing> known = new HashMap<>();
        hearings.forEach(each -> known.put(each.id(), each));
        for (int piece = 0; piece < solved.cases().size(); piece++) {
            PlanCase each = solved.cases().get(piece);
            int at = solved.result().at()[piece];
            if (at != solved.board().piece(piece).home() || at == PlanPiece.NOWHERE) {
                Hearing hearing = known.containsKey(each.hearing()) ? known.get(each.hearing()) : standing(load, each);
                em.persist(step(row, piece, hearing, solved, at));
            }
        }
        em.flush();
        return row;
    }

    private static Hearing standing(PlanLoad load, PlanCase each) {
        PlanLoad.Standing stands = load.of(each.hearing());
        Instant startsAt = stands.booked().startsAt();
        return new Hearing(
                stands.hearing(),
                stands.caseId(),
                stands.type(),
                stands.sitting(),
                startsAt,
                stands.minutes(),
                stands.booked().courtroom(),
                stands.booked().officer(),
                HearingStatus.SET,
                null,
                each.need().window().limit(),
                null,
                Stage.NONE,
                0,
                null);
    }

    private static ReplanStep step(ReplanRow row, int turn, Hearing hearing, Solved solved, int at) {
        PlanCase each = solved.cases().get(turn);
        boolean lost = turn < solved.board().asked();
        if (at == PlanPiece.NOWHERE) {
            List<Reason> barred = solved.table().barred(solved.board(), solved.result(), turn);
            return new ReplanStep(row.id(), turn, hearing, lost, null, 0, barred);
        }
        Place place = solved.table().place(each, at);
        List<Reason> reasons = solved.table().reasons(each, place);
        int cost = reasons.stream().mapToInt(Reason::cost).sum();
        return new ReplanStep(row.id(), turn, hearing, lost, place, cost, reasons);
    }
}
