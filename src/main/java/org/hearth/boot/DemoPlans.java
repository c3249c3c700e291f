package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.access.Standings;
import org.hearth.docket.Docket;
import org.hearth.docket.Loss;
import org.hearth.docket.LossReason;
import org.hearth.docket.PlanAsk;
import org.hearth.docket.Plans;
import org.hearth.docket.Replans;
import org.hearth.docket.Sitting;
import org.hearth.docket.Sittings;

/** Two previews for the demo court: a sitting whose judge is ill, and the reviews due next month. */
@ApplicationScoped
class DemoPlans {
    private static final int DAYS = 28;
    private static final List<String> REVIEWS = List.of("dep.rev6", "dep.fm_review", "del.rev6", "nmd.review");

    @Inject
    private Standings standings;

    @Inject
    private Docket docket;

    @Inject
    private Sittings sittings;

    @Inject
    private Replans replans;

    @Inject
    private Plans plans;

    /** Previews the next sitting with hearings as lost, and next month's reviews; nothing moves. */
    void tell(Caller clerk, LocalDate today) {
        CourtPass pass = standings.court(clerk);
        held(pass, today).ifPresent(sitting -> replans.lose(pass, Loss.of(sitting.id(), LossReason.JUDGE_ILL)));
        plans.make(pass, PlanAsk.of(REVIEWS, YearMonth.from(today).plusMonths(1)));
    }

    private Optional<Sitting> held(CourtPass pass, LocalDate today) {
        return sittings.between(pass, today.plusDays(1), today.plusDays(DAYS)).stream()
                .filter(sitting -> docket.day(pass, sitting.day(), sitting.courtroom()).stream()
                        .anyMatch(hearing -> hearing.sitting().equals(sitting.id())))
                .findFirst();
    }
}
