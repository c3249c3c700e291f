package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.access.CourtPass;
import org.hearth.casefile.CaseHeader;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** Finds out which hearings are due and where they may best be set together, and keeps it as a preview. */
@ApplicationScoped
class PlanMaker {
    private static final int MOST = 1000;

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
                .map(each -> planCase(pass, whole, each.caseId(), each.type(), null, ask.from()))
                .toList();
        LocalDate to = asked.stream()
                .map(each -> each.need().to())
                .max(Comparator.naturalOrder())
                .orElse(ask.to());
        PlanLoad load = desk.calendar(pass.courthouse(), first(ask.from()), to);
        PlanTable table = new PlanTable(new SlotAdvisor(weights, Words.ENGLISH), load, asked, List.of());
        PlanBoard board = table.board();
        PlanResult result = new PlanSolver().solve(board);
        PlanRow row = new PlanRow(pass.courthouse(), ask, result, clock.now(), pass.person());
        em.persist(row);
        keep(row, asked, table, board, result);
        em.flush();
        return row;
    }

    private List<Due> due(PlanDesk.Files files, PlanAsk ask) {
        Set<String> wanted = Set.copyOf(ask.types());
        return files.headers().values().stream()
                .sorted(Comparator.comparing(CaseHeader::number))
                .flatMap(header ->
                        placing.running(header, files.hearings().getOrDefault(header.number(), List.of())).stream()
                                .filter(each -> wanted.contains(each.type()) && each.hearing() == null)
                                .filter(each -> each.window().limited() && inside(each.window(), ask))
                                .map(each -> new Due(header.number(), each.type())))
                .toList();
    }

    private static boolean inside(Window window, PlanAsk ask) {
        return !window.outer().isBefore(ask.from()) && !window.outer().isAfter(ask.to());
    }

    /** The first day to look at: one that lies ahead. */
    private LocalDate first(LocalDate from) {
        LocalDate tomorrow = clock.today().plusDays(1);
        return from == null || from.isBefore(tomorrow) ? tomorrow : from;
    }

    /**
     * What a hearing of that type in that case needs.
     *
     * @param minutes its length; null for the type's own
     * @param from the first day that was asked for; null for tomorrow
     */
    PlanCase planCase(
            CourtPass pass, PlanDesk.Files files, String caseId, String type, Integer minutes, LocalDate from) {
        Matter matter = desk.matter(pass, files, caseId, types.of(type));
        Window window = placing.window(matter);
        int length = minutes == null ? matter.type().minutes() : minutes;
        LocalDate first = first(from);
        LocalDate last = window.limited() ? window.outer() : first;
        return new PlanCase(null, matter, placing.need(matter, length, first, last, window, false), null);
    }

    private void keep(PlanRow row, List<PlanCase> asked, PlanTable table, PlanBoard board, PlanResult result) {
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
