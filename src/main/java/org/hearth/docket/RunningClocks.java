package org.hearth.docket;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Milestone;

/** Which of the law's clocks run in a case: those whose hearing has not been held since the event they run from. */
final class RunningClocks {
    private static final Comparator<RunningClock> MOST_PRESSING =
            Comparator.comparing(clock -> clock.window().outer(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final HearingTypes types;
    private final LegalWindow law;

    RunningClocks(HearingTypes types, LegalWindow law) {
        this.types = types;
        this.law = law;
    }

    /** The clocks that run, most pressing first. */
    List<RunningClock> of(CaseHeader file, List<Hearing> hearings, LocalDate today) {
        return types.fitting(file.jurisdiction(), file.custody()).stream()
                .flatMap(type -> running(type, file, hearings, today).stream())
                .sorted(MOST_PRESSING.thenComparing(RunningClock::type))
                .toList();
    }

    private Optional<RunningClock> running(HearingType type, CaseHeader file, List<Hearing> hearings, LocalDate today) {
        LocalDate lastHeld = Hearing.lastHeld(hearings, type.id()).orElse(null);
        Window window = law.of(type, file.custody(), file.milestones(), lastHeld, today);
        if (window.triggered() == null || over(type, file, window, lastHeld)) {
            return Optional.empty();
        }
        return Optional.of(new RunningClock(type.id(), window, ahead(hearings, type.id())));
    }

    /** Over once its hearing was held after the event, or brought about what it is held for. */
    private static boolean over(HearingType type, CaseHeader file, Window window, LocalDate lastHeld) {
        boolean held = lastHeld != null && lastHeld.isAfter(window.triggered());
        return held || type.brings() != null && reached(type.brings(), file, window.triggered());
    }

    /** True once the case has come to a stage, or past it, since a day. */
    private static boolean reached(Milestone stage, CaseHeader file, LocalDate since) {
        return HearingType.STAGES.subList(HearingType.STAGES.indexOf(stage), HearingType.STAGES.size()).stream()
                .flatMap(each -> file.milestone(each).stream())
                .anyMatch(day -> !day.isBefore(since));
    }

    private static Hearing ahead(List<Hearing> hearings, String type) {
        return hearings.stream()
                .filter(each -> each.type().equals(type) && !each.status().over())
                .findFirst()
                .orElse(null);
    }
}
