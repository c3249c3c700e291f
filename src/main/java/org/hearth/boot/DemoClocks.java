package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.casefile.CaseChange;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.LeadCourt;
import org.hearth.casefile.Milestone;
import org.hearth.docket.CaseClocks;
import org.hearth.terms.CourtTime;

/** Events of the demo's cases that start clocks of every kind: a wait, an expiry, hours, an act, a lead court. */
@ApplicationScoped
class DemoClocks {
    @Inject
    private Standings standings;

    @Inject
    private CaseFiles files;

    @Inject
    private CaseClocks clocks;

    /** Enters them as the clerk does, each case by its name. */
    void tell(Map<String, String> cases, Caller clerk, LocalDate today) {
        await(standings.open(clerk, cases.get("Mara")), today);
        away(standings.open(clerk, cases.get("Kai")), today);
        lead(standings.open(clerk, cases.get("Ash")), today);
    }

    /** A tribe has its notice for five days, and a medication order ends in a fortnight. */
    private void await(OpenCase desk, LocalDate today) {
        change(
                desk,
                CaseChange.of(Map.of(
                        Milestone.ICWA_NOTICE_RECEIVED,
                        today.minusDays(5),
                        Milestone.MEDICATION_ORDER,
                        today.minusDays(166))));
    }

    /** Word came last evening that the youth is away, and those the law lists were told the same evening. */
    private void away(OpenCase desk, LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        Instant word = CourtTime.at(yesterday, LocalTime.of(18, 40));
        change(
                desk,
                CaseChange.of(
                        null,
                        null,
                        null,
                        Map.of(Milestone.CHILD_MISSING, yesterday),
                        Map.of(Milestone.CHILD_MISSING, word),
                        null));
        clocks.met(desk, "dep.absent_notify", yesterday);
    }

    /** A dual case has its lead court, and a placement that the court will review. */
    private void lead(OpenCase desk, LocalDate today) {
        Map<Milestone, LocalDate> placed = Map.of(Milestone.STRTP_PLACEMENT, today.minusDays(3));
        change(desk, CaseChange.of(null, null, LeadCourt.DEPENDENCY, placed, null, null));
    }

    private void change(OpenCase desk, CaseChange change) {
        clocks.change(desk, change, files.header(desk).version());
    }
}
