package org.hearth.progress;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.casefile.Youths;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.Orders;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** How a youth is doing, by the youth's own measure: counts beside the own earlier period. */
@Door
public class Progress {
    @Inject
    CourtClock clock;

    @Inject
    Measures kinds;

    @Inject
    CountRows rows;

    @Inject
    Orders orders;

    @Inject
    Youths youths;

    /**
     * Notes a count; the reporter's earlier word on the same days is superseded, never changed.
     *
     * @throws Problem bad input, naming each field at fault, also where the reporter has counted some of these days
     *     already; not allowed for the youth, whose answers are held first
     */
    @Needs(Task.NOTE_PROGRESS)
    public Count note(OpenCase pass, Observation seen) {
        return rows.note(pass, kinds.checked(seen, clock.today())).count();
    }

    /**
     * Notes the counts of one form; what the same form said before, and what its reporter said of days that it covers, is
     * superseded. A period that only runs into it stays beside it, and the two are never compared. Of two for the same
     * measure and days the first stands.
     *
     * @param origin the form's key, so that its amendment finds them
     * @throws Problem as {@link #note}
     */
    @Needs(Task.NOTE_PROGRESS)
    public void noteForm(OpenCase pass, String origin, List<Observation> seen) {
        rows.noteForm(
                pass,
                origin,
                seen.stream().map(each -> kinds.checked(each, clock.today())).toList());
    }

    /** The measures this reader may know of, gains first; a fixed number of statements, however long the history. */
    @Needs(Task.READ_PROGRESS)
    public List<Measure> measures(OpenCase pass) {
        return youths.isClosedTo(pass) ? List.of() : open(pass, owed(pass));
    }

    /**
     * The same for a reader whom no finding keeps out.
     *
     * @param owed the court's orders in the case, as this reader may know them
     */
    @Needs(Task.READ_PROGRESS)
    List<Measure> open(OpenCase pass, List<CourtOrder> owed) {
        Told told = told(pass, owed);
        List<Measure> measures = told.counts().entrySet().stream()
                .map(entry -> Baseline.of(entry.getKey(), entry.getValue(), told.around(), clock.today()))
                .sorted(Comparator.comparing(Measure::change))
                .toList();
        return measures.stream().map(each -> once(measures, each, told)).toList();
    }

    /** What changed around the youth is said once, beside the first harder stretch. */
    private Measure once(List<Measure> measures, Measure each, Told told) {
        Measure first = measures.stream()
                .filter(one -> !one.around().isEmpty())
                .findFirst()
                .orElse(each);
        MeasureKind kind = kinds.find(each.id()).orElseThrow();
        return each.around().isEmpty() || each == first
                ? each
                : Baseline.of(kind, told.counts().get(kind), List.of(), clock.today());
    }

    /** Every period of the measures this reader may know of, for charts, in the order of {@code measures.yaml}. */
    @Needs(Task.READ_PROGRESS)
    public List<Series> series(OpenCase pass) {
        if (youths.isClosedTo(pass)) {
            return List.of();
        }
        return told(pass, owed(pass)).counts().entrySet().stream()
                .map(entry -> Baseline.series(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The court's orders as this reader may know them: what adults owe. */
    @Needs(Task.READ_PROGRESS)
    List<CourtOrder> owed(OpenCase pass) {
        return pass.may(Task.READ_ORDERS) ? orders.ofCase(pass) : List.of();
    }

    private Told told(OpenCase pass, List<CourtOrder> owed) {
        return Told.of(pass, kinds, rows.shown(pass), rows.around(pass), owed, clock.today());
    }
}
