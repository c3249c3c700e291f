package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.terms.Problem;

/** What siblings' hearings need to be set one after the other. */
@ApplicationScoped
class SetTogether {
    @Inject
    CaseFiles files;

    @Inject
    Matters matters;

    @Inject
    CalendarDesk desk;

    @Inject
    Claims claims;

    /**
     * Refuses cases that are not this youth's siblings', and those on which this person may set nothing.
     *
     * @throws Problem bad input on {@code with}; 403
     */
    void allow(OpenCase pass, List<OpenCase> siblings) {
        Set<String> linked = files.siblings(pass);
        Set<String> seen = new HashSet<>();
        for (OpenCase each : siblings) {
            if (!linked.contains(each.caseId()) || !seen.add(each.caseId())) {
                throw Problem.badInput("with", "problem.no-sibling");
            }
            if (!each.may(Task.SET_HEARING)) {
                throw Problem.notAllowed();
            }
        }
    }

    /** Claims the day of everything they all need, in the order of the keys, before any of them is placed. */
    void claim(List<OpenCase> all, HearingType type, String sittingId) {
        Sitting sitting = desk.sitting(all.get(0).courthouse(), sittingId)
                .orElseThrow(() -> Problem.badInput("sitting", "problem.unknown-sitting"));
        SortedSet<String> keys = new TreeSet<>();
        for (OpenCase each : all) {
            keys.addAll(matters.of(each, type).attending().claims(sitting));
        }
        claims.take(keys, sitting.day());
    }

    /** The next one: right after this one ends, on the sitting's next step; about the same petition's kind. */
    NewHearing next(OpenCase pass, NewHearing before) {
        int step = desk.sitting(pass.courthouse(), before.sitting())
                .map(Sitting::step)
                .orElse(1);
        int taken = (before.minutes() + step - 1) / step * step;
        return new NewHearing(
                before.type(),
                before.sitting(),
                before.startsAt().plus(taken, ChronoUnit.MINUTES),
                before.minutes(),
                null,
                before.basis());
    }
}
