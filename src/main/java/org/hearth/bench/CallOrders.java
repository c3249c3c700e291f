package org.hearth.bench;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseChanged;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.terms.Problem;

/** In which order a courtroom calls its hearings of a day; no hearing's time changes by it. */
@Door
public class CallOrders {
    @Inject
    EntityManager em;

    @Inject
    Docket docket;

    @Inject
    CallBook book;

    @Inject
    Trail trail;

    @Inject
    Event<CaseChanged> changed;

    /**
     * Calls a hearing at another place among its courtroom's.
     *
     * @param before the hearing it is called before, of the same courtroom; null calls it last
     * @param version of the courtroom's order, as it was read; 0 while nobody has changed it
     * @return the new version
     * @throws Problem not found for a hearing that is not on this day's list; bad input on {@code before} for one of
     *     another courtroom; lost race over another version
     */
    @Needs(Task.CALL_DAY)
    public long place(CourtPass pass, LocalDate day, String hearing, String before, long version) {
        List<Hearing> list = docket.day(pass, day, null);
        Hearing moved = list.stream()
                .filter(each -> each.id().equals(hearing))
                .findFirst()
                .orElseThrow(Problem::notFound);
        List<CallOrder> rows = book.rows(pass.courthouse(), day);
        List<String> queue = new ArrayList<>(new CallSheet(rows)
                .queue(moved.courtroom(), list).stream().map(Hearing::id).toList());
        queue.remove(hearing);
        int at = before == null ? queue.size() : queue.indexOf(before);
        if (at < 0) {
            throw Problem.badInput("before", "problem.other-courtroom");
        }
        queue.add(at, hearing);
        return keep(pass, day, moved, rows, queue, version);
    }

    private long keep(
            CourtPass pass, LocalDate day, Hearing moved, List<CallOrder> rows, List<String> queue, long version) {
        CallOrder order = rows.stream()
                .filter(each -> each.courtroom().equals(moved.courtroom()))
                .findFirst()
                .orElseGet(() -> new CallOrder(pass.courthouse(), moved.courtroom(), day));
        order.expect(version);
        order.call(queue);
        try {
            em.persist(order);
            em.flush();
        } catch (PersistenceException e) {
            throw Problem.lostRace("changed-meanwhile");
        }
        trail.touched("call-order");
        changed.fire(new CaseChanged(moved.caseId()));
        return order.version();
    }
}
