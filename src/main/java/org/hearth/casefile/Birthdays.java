package org.hearth.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hearth.access.Closings;
import org.hearth.access.Door;
import org.hearth.access.Endings;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Task;

/** Tells access when young people come of age, so that their parents' reading ends; nobody else learns a birthday. */
@Door
public class Birthdays {
    private static final int BATCH = 500;

    @Inject
    EntityManager em;

    @Inject
    Closings closings;

    /** The birthdays that access does not know yet, at most a batch; answers how many. */
    @Needs(Task.RUN_JOB)
    public int tell(JobPass pass) {
        Map<String, LocalDate> days = new HashMap<>();
        em.createQuery(
                        "select f.id, f.born from CaseFile f, StoodCase c where c.id = f.id and c.adultOn is null"
                                + " and f.born is not null order by f.id",
                        Object[].class)
                .setMaxResults(BATCH)
                .getResultList()
                .forEach(row -> days.put((String) row[0], Endings.majority((LocalDate) row[1])));
        closings.comeOfAge(pass, days);
        return days.size();
    }
}
