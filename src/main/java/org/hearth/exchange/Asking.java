package org.hearth.exchange;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Rosters;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.docket.DocketIntake;
import org.hearth.terms.Ids;

/** Hearings that came in ask their team, a few at a time, so that nobody waits for it. */
@Door
public class Asking {
    private static final int AT_ONCE = 20;

    @Inject
    EntityManager em;

    @Inject
    Rosters rosters;

    @Inject
    DocketIntake docket;

    @Inject
    Trail trail;

    /** The courthouses with hearings that wait to ask; those of an import that is not shown are none. */
    @Needs(Task.RUN_JOB)
    public List<String> courthouses(JobPass pass) {
        return em.createQuery(
                        "select distinct a.courthouse from HearingToAsk a where a.courthouse not like 'import:%'",
                        String.class)
                .getResultList();
    }

    /** Lets the next few hearings ask, the soonest first; answers how many did. */
    @Needs(Task.EXCHANGE_CASES)
    public int some(CourtPass pass) {
        List<HearingToAsk> some = em.createQuery(
                        "select a from HearingToAsk a where a.courthouse = :house order by a.day, a.hearing",
                        HearingToAsk.class)
                .setParameter("house", pass.courthouse())
                .setMaxResults(AT_ONCE)
                .getResultList();
        Set<String> cases =
                some.stream().map(each -> Ids.caseOf(each.hearing())).collect(Collectors.toSet());
        Map<String, OpenCase> open = rosters.open(pass, cases);
        for (HearingToAsk each : some) {
            OpenCase of = open.get(Ids.caseOf(each.hearing()));
            if (of != null) {
                docket.announce(of, each.hearing());
                trail.also(of, Task.EXCHANGE_CASES);
            }
            em.remove(each);
        }
        trail.touched("requests");
        return some.size();
    }
}
