package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.access.CourtPass;
import org.hearth.casefile.CaseHeader;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** Finds out which hearings are due and where they may best be set together, and keeps it as a preview. */
@ApplicationScoped
class PlanMaker {
    private static final int MOST = 1000;
    private static final int FEW = 150;
    private static final int CHEAPEST = 500;
    /** A hearing is looked for in so many days before its limit, so that none is held much too early. */
    private static final int LEAD_DAYS = 28;

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

    @Inject
    Clocks clocks;

    @Inject
    CourtCalendar courtDays;

    /** A board with what it was made of and the best plan on it. */
    record Solved(PlanTable table, PlanBoard board, PlanResult result) {}

    /** A hearing that is due: whose, and of which type. */
    private record Due(String caseId, String type) {}

    /** Plans what is due; answers the plan's row. */
    PlanRow make(CourtPass pass, PlanAsk ask) {
        ask.types().forEach(types::of);
        PlanDesk.Files files = desk.files(pass, null);
        List<Due> due = due(files, ask);
        if (due.size() > MOST) {
            throw Problem.unmetRule("plan-large", due.size(), MOST);
        }
        Set<String> ids = due.stream().map(Due::caseId).collect(Collectors.toSet());
        PlanDesk.Files whole = desk.withTeams(pass, files, ids);
        List<PlanCase> asked = due.stream()
                .map(each -> planCase(pass, whole, each.caseId(), each.type(), null))
                .toList();
        LocalDate to = asked.stream()
                .map(each -> each.need().to())
                .max(Comparator.naturalOrder())
                .orElse(ask.to());
        PlanLoad load = desk.calendar(pass.courthouse(), tomorrow(), to);
        Solved solved = solve(new SlotAdvisor(weights, Words.ENGLISH), load, asked);
        PlanRow row = new PlanRow(pass.courthouse(), ask, solved.result(), clock.now(), pass.person());
        em.persist(row);
        keep(row, asked, solved);
        em.flush();
        return row;
    }

    /** The best plan; where many are asked, first over the cheapest places of each, and over all if some go without. */
    static Solved solve(SlotAdvisor advisor, PlanLoad load, List<PlanCase> asked) {
        int most = asked.size() > FEW ? CHEAPEST : Integer.MAX_VALUE;
        Solved solved = solve(new PlanTable(advisor, load, asked, List.of(), most));
        boolean without = most < Integer.MAX_VALUE && solved.result().unplaced() > 0;
        return without ? solve(new PlanTable(advisor, load, asked, List.of())) : solved;
    }

    private static Solved solve(PlanTable table) {
        PlanBoard board = table.board();
        return new Solved(table, board, new PlanSolver().solve(board));
    }

    private List<Due> due(PlanDesk.Files files, PlanAsk ask) {
        RunningClocks running = new RunningClocks(types, clocks, courtDays);
        return files.headers().values().stream()
                .sorted(Comparator.comparing(CaseHeader::number))
                .flatMap(header -> {
                    List<Hearing> known = files.hearings().getOrDefault(header.number(), List.of());
                    return running.of(header, known, Map.of(), clock.now()).stream()
                            .filter(each -> each.hearing() == null && each.open() && inside(each, ask))
                            .flatMap(each -> each.types().stream())
                            .filter(ask.types()::contains)
                            .map(type -> new Due(header.number(), type));
                })
                .distinct()
                .toList();
    }

    private static boolean inside(RunningClock clock, PlanAsk ask) {
        return clock.due() != null
                && !clock.due().isBefore(ask.from())
                && !clock.due().isAfter(ask.to());
    }

    private LocalDate tomorrow() {
        return clock.today().plusDays(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * What a hearing of that type in that case needs.
     *
     * @param minutes its length; null for the type's own
     */
    PlanCase planCase(CourtPass pass, PlanDesk.Files files, String caseId, String type, Integer minutes) {
        Matter matter = desk.matter(pass, files, caseId, types.of(type));
        Window window = placing.window(matter);
        int length = minutes == null ? matter.type().minutes() : minutes;
        LocalDate last = window.limited() ? window.outer() : tomorrow();
        LocalDate first = later(tomorrow(), last.minusDays(LEAD_DAYS));
        return new PlanCase(null, matter, placing.need(matter, length, first, last, window, false), null);
    }

    private void keep(PlanRow row, List<PlanCase> asked, Solved solved) {
        PlanTable table = solved.table();
        PlanBoard board = solved.board();
        PlanResult result = solved.result();
        List<Integer> order = IntStream.range(0, asked.size())
                .boxed()
                .sorted(Comparator.comparing((Integer piece) -> startsAt(board, result, piece))
                        .thenComparing(piece -> asked.get(piece).caseId()))
                .toList();
        List<PlanStep> steps = new ArrayList<>();
        for (int piece : order) {
            PlanCase each = asked.get(piece);
            int at = result.at()[piece];
            Place place = at == PlanPiece.NOWHERE ? null : table.place(each, at);
            List<Reason> reasons = place == null ? table.barred(board, result, piece) : table.reasons(each, place);
            steps.add(new PlanStep(row.id(), steps.size() + 1, each, place, reasons));
        }
        steps.forEach(em::persist);
    }

    private static Instant startsAt(PlanBoard board, PlanResult result, int piece) {
        int at = result.at()[piece];
        return at == PlanPiece.NOWHERE ? Instant.MAX : board.places().startsAt(at);
    }
}
