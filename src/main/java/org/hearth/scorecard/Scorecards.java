package org.hearth.scorecard;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.court.CourtBook;
import org.hearth.court.Courthouse;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Tally;

/**
 * The scorecard's closed quarters. The court's administrator publishes one on the day the steering committee adopted it;
 * it is counted then, small figures are withheld, and what is published stays as it is. A correction is a version of its
 * own with its reason; the one before stays.
 */
@Door
public class Scorecards {
    /** So many quarters make the trend: three years. */
    private static final int MOST = 12;

    private static final int LONGEST = 500;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtBook book;

    @Inject
    ScorecardBook measures;

    @Inject
    Counting counting;

    @Inject
    Trail trail;

    /** The latest version of each published quarter, the latest quarter first; at most twelve, in two statements. */
    @Needs(Task.READ_SCORECARD)
    public List<Published> published(CourtPass pass) {
        Map<Quarter, PublishedVersion> latest = new LinkedHashMap<>();
        em.createQuery(
                        "select v from PublishedVersion v order by v.quarter desc, v.number desc",
                        PublishedVersion.class)
                .getResultList()
                .forEach(each -> latest.putIfAbsent(each.quarter(), each));
        return whole(latest.values().stream().limit(MOST).toList());
    }

    /**
     * A published quarter.
     *
     * @param number which version; null for the latest
     * @throws Problem not found, which says whether the quarter still runs or waits to be published
     */
    @Needs(Task.READ_SCORECARD)
    public Published read(CourtPass pass, Quarter quarter, Integer number) {
        List<PublishedVersion> versions = of(quarter);
        Optional<PublishedVersion> found = versions.stream()
                .filter(each -> number == null || each.edition().number() == number)
                .findFirst();
        String why = quarter.isClosed(clock.today()) ? "quarter-not-published" : "quarter-runs";
        return whole(List.of(found.orElseThrow(() -> Problem.of(Problem.Kind.NOT_FOUND, why, quarter.toString()))))
                .get(0);
    }

    /** Every version of a quarter, the latest first. */
    @Needs(Task.READ_SCORECARD)
    public List<Edition> versions(CourtPass pass, Quarter quarter) {
        return of(quarter).stream().map(PublishedVersion::edition).toList();
    }

    /**
     * Counts a closed quarter, withholds what is small, and publishes it for good.
     *
     * @param adoptedOn the day on which the steering committee adopted it
     * @throws Problem 422 {@code quarter-runs} before its end, {@code quarter-published} a second time; bad input on
     *     {@code adoptedOn}
     */
    @Needs(Task.PUBLISH_SCORECARD)
    public Published publish(CourtPass pass, Quarter quarter, LocalDate adoptedOn) {
        check(quarter, adoptedOn);
        if (!of(quarter).isEmpty()) {
            throw Problem.unmetRule("quarter-published", quarter.toString());
        }
        Figures figures = laid(counting.of(pass, quarter, measures.measures()));
        trail.touched("scorecard." + quarter);
        PublishedVersion first = new PublishedVersion(quarter, 1, adoptedOn, pass.personName(), clock.now());
        return keep(first, figures, SmallCells.withheld(figures));
    }

    /**
     * Counts a published quarter anew, as a version beside the first. What was withheld stays so, and what was shown and
     * stays the same protects nothing any more.
     *
     * @param reason 1 to 500 characters
     * @throws Problem not found for a quarter that was never published; bad input
     */
    @Needs(Task.PUBLISH_SCORECARD)
    public Published correct(CourtPass pass, Quarter quarter, LocalDate adoptedOn, String reason) {
        Published before = read(pass, quarter, null);
        check(quarter, adoptedOn);
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Problem.badInput("reason", "problem.scorecard-reason", LONGEST);
        }
        Figures figures = laid(counting.of(pass, quarter, measures.measures()));
        BitSet withheld = new BitSet();
        BitSet shown = new BitSet();
        of(quarter).stream()
                .map(each -> whole(List.of(each)).get(0))
                .forEach(each -> beside(each, figures, withheld, shown));
        shown.andNot(withheld);
        trail.touched("scorecard." + quarter);
        int number = before.edition().number() + 1;
        PublishedVersion next = new PublishedVersion(quarter, number, adoptedOn, pass.personName(), clock.now());
        return keep(next.because(reason.strip()), figures, SmallCells.withheld(figures, withheld, shown));
    }

    private static void beside(Published earlier, Figures figures, BitSet withheld, BitSet shown) {
        for (int place = 0; place < figures.size(); place++) {
            Cell cell = figures.cell(place);
            Integer value = earlier.figures().get(cell);
            if (earlier.figures().containsKey(cell) && value == null) {
                withheld.set(place);
            } else if (value != null && value == figures.value(place)) {
                shown.set(place);
            }
        }
    }

    /**
     * Publishes invented figures for a demo court, marked as such wherever they stand.
     *
     * @param counted the tallies by measure
     */
    @Needs(Task.RUN_JOB)
    public void invent(JobPass pass, Quarter quarter, LocalDate adoptedOn, Map<String, List<Tally>> counted) {
        Figures figures = laid(counted);
        trail.touched("scorecard." + quarter);
        PublishedVersion version = new PublishedVersion(quarter, 1, adoptedOn, pass.personName(), clock.now());
        keep(version.invented(), figures, SmallCells.withheld(figures));
    }

    private void check(Quarter quarter, LocalDate adoptedOn) {
        LocalDate today = clock.today();
        if (!quarter.isClosed(today)) {
            throw Problem.unmetRule("quarter-runs", quarter.toString());
        }
        if (adoptedOn == null || adoptedOn.isAfter(today) || !adoptedOn.isAfter(quarter.to())) {
            throw Problem.badInput("adoptedOn", "problem.scorecard-adopted");
        }
    }

    private Figures laid(Map<String, List<Tally>> counted) {
        List<String> houses = book.courthouses().stream().map(Courthouse::key).toList();
        return Layout.of(measures.measures(), houses, counted);
    }

    private Published keep(PublishedVersion version, Figures figures, BitSet withheld) {
        em.persist(version);
        em.flush();
        Map<Cell, Integer> shown = new HashMap<>();
        for (int place = 0; place < figures.size(); place++) {
            Integer value = withheld.get(place) ? null : Integer.valueOf(figures.value(place));
            shown.put(figures.cell(place), value);
            em.persist(new PublishedFigure(version, figures.cell(place), value));
        }
        em.flush();
        return new Published(version.edition(), shown);
    }

    private List<PublishedVersion> of(Quarter quarter) {
        return em.createQuery(
                        "select v from PublishedVersion v where v.quarter = :quarter order by v.number desc",
                        PublishedVersion.class)
                .setParameter("quarter", quarter.toString())
                .getResultList();
    }

    private List<Published> whole(List<PublishedVersion> versions) {
        Map<String, Map<Cell, Integer>> figures = new HashMap<>();
        if (!versions.isEmpty()) {
            em.createQuery("select f from PublishedFigure f where f.edition in :versions", PublishedFigure.class)
                    .setParameter(
                            "versions",
                            versions.stream().map(PublishedVersion::id).toList())
                    .getResultList()
                    .forEach(each -> figures.computeIfAbsent(each.edition(), any -> new HashMap<>())
                            .put(each.cell(), each.value()));
        }
        return versions.stream()
                .map(each -> new Published(each.edition(), figures.getOrDefault(each.id(), Map.of())))
                .toList();
    }
}
