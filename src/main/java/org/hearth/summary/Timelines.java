package org.hearth.summary;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.casefile.Youths;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.orders.Affirmations;
import org.hearth.orders.IncentiveReasons;
import org.hearth.orders.Incentives;
import org.hearth.orders.Orders;
import org.hearth.progress.Goals;
import org.hearth.progress.Measure;
import org.hearth.progress.Picture;
import org.hearth.progress.Pictures;
import org.hearth.progress.Progress;
import org.hearth.progress.Turns;
import org.hearth.terms.Page;
import org.hearth.terms.Words;

/** A young person's time with the court, day by day and in pictures, against their own earlier time alone. */
@Door
public class Timelines {
    /** As many of each source as one case has in years. */
    private static final int OF_EACH = 200;

    private static final int MOST = 200;
    /** Periods that a short paper has room for. */
    private static final int PERIODS = 6;

    @Inject
    Docket docket;

    @Inject
    Youths youths;

    @Inject
    Orders orders;

    @Inject
    Affirmations affirmations;

    @Inject
    Incentives incentives;

    @Inject
    IncentiveReasons reasons;

    @Inject
    Goals goals;

    @Inject
    Progress progress;

    @Inject
    Turns turns;

    /**
     * What happened, the newest first, as this reader may know of it, for a judge before a finding the hearings alone; a
     * fixed number of statements.
     *
     * @param after where the last page ended; null for the first
     */
    @Needs(Task.READ_PROGRESS)
    public Page<Moment> page(OpenCase pass, String after, int limit) {
        MomentLines lines = new MomentLines(reasons);
        lines.hearings(held(pass));
        if (!youths.isClosedTo(pass)) {
            told(pass, lines);
        }
        return lines.page(after, Math.max(1, Math.min(limit, MOST)));
    }

    private void told(OpenCase pass, MomentLines lines) {
        lines.turns(turns.of(pass));
        lines.affirmed(orders.affirmations(pass));
        lines.goals(goals.of(pass));
        if (pass.may(Task.READ_AFFIRMATIONS)) {
            lines.remembered(affirmations.ledger(pass, null, OF_EACH).items());
            lines.given(incentives.of(pass, null, OF_EACH).items());
        }
    }

    /** Every measure this reader may know of as a picture with its table. */
    @Needs(Task.READ_PROGRESS)
    public List<Picture> pictures(OpenCase pass, Words words) {
        return pictures(pass, progress.measures(pass), words);
    }

    /** The pictures of the measures that changed, steps forward first, for a paper with little room. */
    @Needs(Task.READ_PROGRESS)
    public List<Picture> changed(OpenCase pass, int most) {
        List<Measure> measures = progress.measures(pass).stream()
                .filter(each -> !each.id().equals(Gathered.PLAN))
                .toList();
        return Pictures.changed(pictures(pass, measures, Words.ENGLISH), measures, most).stream()
                .map(each -> each.latest(PERIODS))
                .toList();
    }

    private List<Picture> pictures(OpenCase pass, List<Measure> measures, Words words) {
        List<LocalDate> days = held(pass).stream().map(Hearing::day).toList();
        return Pictures.of(progress.series(pass), measures, days, words);
    }

    private List<Hearing> held(OpenCase pass) {
        return docket.ofCase(pass).stream().filter(each -> each.status().held()).toList();
    }
}
