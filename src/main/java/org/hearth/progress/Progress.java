package org.hearth.progress;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** How a youth is doing, by the youth's own measure: counts beside the own earlier period. */
@Door
public class Progress {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Measures kinds;

    @Inject
    Finding finding;

    @Inject
    Trail trail;

    /**
     * Notes a count; the reporter's earlier word on the same days is superseded, never changed.
     *
     * @throws Problem bad input, naming each field at fault; not allowed for the youth, whose answers are held first
     */
    @Needs(Task.NOTE_PROGRESS)
    public void note(OpenCase pass, Observation seen) {
        kinds.checked(seen, clock.today());
        write(pass, seen, null);
    }

    /**
     * Notes the counts of one form; what the same form said before is superseded. Of two for the same measure and days
     * the first stands.
     *
     * @param origin the form's key, so that its amendment finds them
     * @throws Problem as {@link #note}
     */
    @Needs(Task.NOTE_PROGRESS)
    public void noteForm(OpenCase pass, String origin, List<Observation> seen) {
        seen.forEach(each -> kinds.checked(each, clock.today()));
        Instant now = clock.now();
        em.createQuery(
                        "select n from NotedCount n where n.caseId = :case and n.origin = :origin"
                                + " and n.superseded is null",
                        NotedCount.class)
                .setParameter("case", pass.caseId())
                .setParameter("origin", origin)
                .getResultList()
                .forEach(each -> each.supersede(now));
        Map<String, Observation> first = new LinkedHashMap<>();
        seen.forEach(each -> first.putIfAbsent(each.measure() + each.from() + each.to(), each));
        first.values().forEach(each -> write(pass, each, origin));
    }

    private void write(OpenCase pass, Observation seen, String origin) {
        if (pass.role() == Role.YOUTH) {
            throw Problem.notAllowed();
        }
        Instant now = clock.now();
        em.createQuery(
                        "select n from NotedCount n where n.caseId = :case and n.measure = :measure"
                                + " and n.reporter = :reporter and n.from = :from and n.to = :to"
                                + " and n.superseded is null",
                        NotedCount.class)
                .setParameter("case", pass.caseId())
                .setParameter("measure", seen.measure())
                .setParameter("reporter", pass.person())
                .setParameter("from", seen.from())
                .setParameter("to", seen.to())
                .getResultList()
                .forEach(each -> each.supersede(now));
        em.persist(new NotedCount(pass, seen, origin, now));
        trail.touched("observation." + seen.measure());
    }

    /** The measures this reader may see, gains first; one statement, however long the history. */
    @Needs(Task.READ_PROGRESS)
    public List<Measure> measures(OpenCase pass) {
        if (finding.keepsFrom(pass)) {
            return List.of();
        }
        Map<String, List<Count>> counts = new LinkedHashMap<>();
        em.createQuery(
                        "select n from NotedCount n where n.caseId = :case and n.superseded is null"
                                + " order by n.recorded, n.from, n.id",
                        NotedCount.class)
                .setParameter("case", pass.caseId())
                .getResultList()
                .forEach(each -> counts.computeIfAbsent(each.measure(), key -> new ArrayList<>())
                        .add(each.count()));
        return kinds.all().stream()
                .filter(kind -> counts.containsKey(kind.id()) && pass.sees(kind.content()))
                .map(kind -> Baseline.of(kind, counts.get(kind.id()), clock.today()))
                .sorted(Comparator.comparing(Measure::change))
                .toList();
    }
}
