package org.hearth.web.docket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.docket.ContinuanceCount;
import org.hearth.docket.Continuances;
import org.hearth.docket.Transfer;
import org.hearth.docket.Transfers;
import org.hearth.terms.CourtClock;
import org.hearth.web.Me;

/** Why hearings were not held where they were set, counted by who answers; and the hand-offs that are still open. */
@Named
@RequestScoped
public class KeptPage {
    private static final int USUAL_DAYS = 90;

    @Inject
    private Me me;

    @Inject
    private Continuances continuances;

    @Inject
    private Transfers transfers;

    @Inject
    private CourtClock clock;

    private LocalDate from;
    private LocalDate to;
    private List<ContinuanceCount> counts = List.of();
    private List<Transfer> handOffs = List.of();

    /** Counts the days asked for, else the last ninety. */
    public void load() {
        CourtPass pass = me.court();
        to = to == null ? clock.today() : to;
        from = from == null ? to.minusDays(USUAL_DAYS) : from;
        counts = continuances.counts(pass, from, to);
        handOffs = transfers.open(pass);
    }

    public List<ContinuanceCount> getCounts() {
        return counts;
    }

    /** First due first. */
    public List<Transfer> getHandOffs() {
        return handOffs;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
