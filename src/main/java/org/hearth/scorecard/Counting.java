package org.hearth.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.CourtPass;
import org.hearth.bench.Waits;
import org.hearth.calling.CallCounts;
import org.hearth.docket.DocketCounts;
import org.hearth.input.InputCounts;
import org.hearth.orders.OrderCounts;
import org.hearth.terms.Tally;

/** Asks each room for its counts of a quarter. */
@ApplicationScoped
class Counting {
    @Inject
    InputCounts input;

    @Inject
    OrderCounts orders;

    @Inject
    DocketCounts docket;

    @Inject
    CallCounts calling;

    @Inject
    Waits waits;

    /** The tallies by measure. */
    Map<String, List<Tally>> of(CourtPass pass, Quarter quarter, List<ScoreMeasure> measures) {
        Map<String, List<Tally>> counted = new HashMap<>();
        measures.forEach(each -> counted.put(each.id(), count(pass, each, quarter.from(), quarter.to())));
        return counted;
    }

    private List<Tally> count(CourtPass pass, ScoreMeasure measure, LocalDate from, LocalDate to) {
        return switch (measure.counts()) {
            case INPUT -> input.due(pass, from, to);
            case PROMISES -> orders.promises(pass, from, to);
            case CONTINUANCES -> docket.continuances(pass, from, to);
            case CLOCK -> docket.clock(pass, from, to);
            case OFFICER -> docket.officers(pass, from, to);
            case YOUTH -> calling.youth(pass, from, to);
            case WARRANTS -> orders.warrants(pass, from, to);
            case RECALLS -> orders.recalls(pass, from, to);
            case WAITING -> waits.tallies(pass, from, to);
        };
    }
}
