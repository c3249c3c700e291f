package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.orders.Delivery;
import org.hearth.orders.OrderStatus;
import org.hearth.orders.Promise;
import org.hearth.orders.PromiseFilter;
import org.hearth.orders.Promises;
import org.hearth.scorecard.Quarter;
import org.hearth.scorecard.ScoreMeasure;
import org.hearth.scorecard.ScorecardBook;
import org.hearth.scorecard.Scorecards;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Entry;
import org.hearth.terms.Tally;
import org.hearth.terms.Templates;

/** What became of the demo's promises, and its scorecard: the last closed quarter counted, three before it invented. */
@ApplicationScoped
class DemoFollowup {
    private static final int MOST = 200;
    private static final int CLOSED_AFTER = 19;
    private static final int QUARTERS = 3;
    /** Every fifth was delivered after its day. */
    private static final int LATE = 5;

    @Inject
    private Standings standings;

    @Inject
    private Promises promises;

    @Inject
    private Scorecards scorecards;

    @Inject
    private ScorecardBook measures;

    @Inject
    private MovingClock clock;

    /** Tells all of it. */
    void tell(Templates files, Function<String, Caller> cast, LocalDate today) {
        CourtPass desk = standings.court(cast.apply("clerk"));
        int place = 0;
        for (Promise each :
                promises.list(desk, PromiseFilter.owedBy(null), null, MOST).items()) {
            if (each.due().isBefore(today.minusDays(CLOSED_AFTER))) {
                keep(standings.open(cast.apply("clerk"), each.caseId()), each, ++place % LATE == 0 ? 6 : -2);
            }
        }
        CourtPass agency = standings.court(cast.apply("social"));
        List<Promise> own = promises.list(agency, new PromiseFilter(null, PromiseFilter.State.OWED, true), null, MOST)
                .items();
        own.stream()
                .filter(each -> each.status() == OrderStatus.LATE)
                .limit(2)
                .forEach(each -> promises.reply(
                        standings.open(cast.apply("social"), each.caseId()),
                        each.order(),
                        "The vendor’s contract ran out. A new one is signed, and it is delivered this week."));
        own.stream()
                .filter(each -> each.status() == OrderStatus.OPEN)
                .findFirst()
                .ifPresent(each -> report(standings.open(cast.apply("social"), each.caseId()), each, today));
        publish(files, cast, today);
    }

    private void keep(OpenCase desk, Promise promise, int days) {
        LocalDate day = promise.due().plusDays(days);
        Delivery delivery = new Delivery("Delivered; the receipt is on file.", day, promise.responsible());
        clock.at(
                CourtTime.at(day, LocalTime.of(15, 0)),
                () -> promises.confirm(desk, promise.order(), delivery, promise.version()));
    }

    private void report(OpenCase agency, Promise promise, LocalDate today) {
        Delivery delivery = new Delivery("Handed over in person.", today.minusDays(1), agency.personName());
        promises.report(agency, promise.order(), delivery, promise.version());
    }

    private void publish(Templates files, Function<String, Caller> cast, LocalDate today) {
        CourtPass steward = standings.court(cast.apply("steward"));
        Quarter last = Quarter.of(today).previous();
        scorecards.publish(steward, last, today);
        Entry told = files.yaml("scorecard.yaml");
        Quarter earlier = last;
        for (int back = 0; back < QUARTERS; back++) {
            earlier = earlier.previous();
            scorecards.invent(
                    standings.job("demo"),
                    earlier,
                    earlier.to().plusDays(20),
                    tallies(told, steward.courthouse(), back * told.whole("step")));
        }
    }

    private Map<String, List<Tally>> tallies(Entry told, String house, int step) {
        Map<String, List<Tally>> tallies = new HashMap<>();
        for (Entry each : told.entries("figures")) {
            ScoreMeasure measure = measures.measures().stream()
                    .filter(known -> known.id().equals(each.text("measure")))
                    .findFirst()
                    .orElseThrow(() -> each.fault("measure", "name one of court-templates/scorecard.yaml"));
            List<String> counts = each.texts("counts");
            for (int i = 0; i < counts.size(); i++) {
                int shift = i == 0 ? -step : i == 1 ? step : 0;
                tallies.computeIfAbsent(measure.id(), any -> new ArrayList<>())
                        .add(new Tally(
                                house,
                                each.optional("row").orElse(""),
                                measure.parts().get(i).id(),
                                Integer.parseInt(counts.get(i)) + shift));
            }
        }
        return tallies;
    }
}
