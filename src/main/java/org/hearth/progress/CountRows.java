package org.hearth.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.access.Trail;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;
import org.hearth.terms.Role;

/** The rows behind the counts: what was noted, what stands in its place, and which of them a reader may know of. */
@ApplicationScoped
class CountRows {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Measures kinds;

    @Inject
    Trail trail;

    @Inject
    Event<CountsAsked> asked;

    /** Notes a count; the reporter's earlier word on the same days is superseded, on other overlapping days refused. */
    NotedCount note(OpenCase pass, Observation seen) {
        List<NotedCount> own = own(pass);
        List<NotedCount> same = own.stream()
                .filter(each -> same(each.seen(), seen) && each.seen().sameDays(seen))
                .toList();
        return write(pass, seen, without(own, same), same);
    }

    /** Writes a new word in the place of an own one. */
    NotedCount correct(OpenCase pass, NotedCount wrong, Observation seen, Mend why) {
        NotedCount right = write(pass, seen, without(own(pass), List.of(wrong)), List.of(wrong));
        return right.correcting(wrong, why);
    }

    private NotedCount write(OpenCase pass, Observation seen, List<NotedCount> others, List<NotedCount> replaced) {
        needReporter(pass);
        others.stream()
                .map(NotedCount::seen)
                .filter(each -> same(each, seen) && each.overlaps(seen))
                .findFirst()
                .ifPresent(each -> {
                    throw Problem.badInput("from", "problem.period-counted", each.from(), each.to());
                });
        List<FieldError> faults = new ObservationRules(kinds, "", clock.today())
                .beside(seen, others.stream().map(NotedCount::seen).toList());
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
        replaced.forEach(each -> each.supersede(clock.now()));
        return persist(pass, seen, null);
    }

    /** Notes a form's counts; what it said before, and the reporter's earlier word on days that it covers, is superseded. */
    void noteForm(OpenCase pass, String origin, List<Observation> seen) {
        needReporter(pass);
        Instant now = clock.now();
        Map<String, Observation> first = new LinkedHashMap<>();
        seen.forEach(each -> first.putIfAbsent(each.measure() + each.from() + each.to(), each));
        of(pass, "n.origin = :key", origin).forEach(each -> each.supersede(now));
        own(pass).stream()
                .filter(each -> !origin.equals(each.origin()))
                .filter(each ->
                        first.values().stream().anyMatch(word -> same(each.seen(), word) && word.covers(each.seen())))
                .forEach(each -> each.supersede(now));
        first.values().forEach(each -> persist(pass, each, origin));
    }

    /** The youth notes nothing here: what they say is held for them first. */
    static void needReporter(OpenCase pass) {
        if (pass.role() == Role.YOUTH) {
            throw Problem.notAllowed();
        }
    }

    private NotedCount persist(OpenCase pass, Observation seen, String origin) {
        NotedCount noted = new NotedCount(pass, seen, origin, clock.now());
        em.persist(noted);
        trail.touched("observation." + seen.measure());
        return noted;
    }

    /** This observation of this case, if the reader wrote it and nothing stands in its place yet. */
    NotedCount standing(OpenCase pass, String id) {
        NotedCount found = em.createQuery(
                        "select n from NotedCount n where n.id = :id and n.caseId = :case and n.reporter = :reporter",
                        NotedCount.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .setParameter("reporter", pass.person())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (!found.stands()) {
            throw Problem.lostRace("changed-meanwhile");
        }
        return found;
    }

    private List<NotedCount> own(OpenCase pass) {
        return of(pass, "n.reporter = :key", pass.person());
    }

    private List<NotedCount> of(OpenCase pass, String which, String key) {
        return em.createQuery(
                        "select n from NotedCount n where n.caseId = :case and n.superseded is null and " + which,
                        NotedCount.class)
                .setParameter("case", pass.caseId())
                .setParameter("key", key)
                .getResultList();
    }

    private boolean same(Observation one, Observation other) {
        return kinds.find(one.measure()).equals(kinds.find(other.measure()));
    }

    private static List<NotedCount> without(List<NotedCount> all, List<NotedCount> some) {
        return all.stream().filter(each -> !some.contains(each)).toList();
    }

    /** What this reader may know of, their own words always, by measure, in the order in which it was noted; a fixed number of statements. */
    Map<MeasureKind, List<Count>> shown(OpenCase pass) {
        List<NotedCount> counts = em.createQuery(
                        "select n from NotedCount n where n.caseId = :case and n.superseded is null"
                                + " order by n.recorded, n.from, n.id",
                        NotedCount.class)
                .setParameter("case", pass.caseId())
                .getResultList();
        Predicate<NotedCount> known = known(pass);
        Map<MeasureKind, List<Count>> shown = new LinkedHashMap<>();
        for (NotedCount each : counts) {
            kinds.find(each.measure())
                    .filter(kind -> isOwn(pass, each) || pass.sees(kind.content()) && known.test(each))
                    .ifPresent(kind -> shown.computeIfAbsent(kind, key -> new ArrayList<>())
                            .add(each.count()));
        }
        return shown;
    }

    private static boolean isOwn(OpenCase pass, NotedCount count) {
        return count.reporter().equals(pass.person());
    }

    /** For the youth's side all that the table gives them; for others what the youth was told of and the holder let go. */
    private Predicate<NotedCount> known(OpenCase pass) {
        Set<String> told = told(pass);
        List<CountsAsked.LetGo> letGo = new ArrayList<>();
        asked.fire(new CountsAsked(pass, letGo));
        return count -> {
            MeasureKind kind = kinds.find(count.measure()).orElseThrow();
            boolean free = !count.isHeld() || count.isReleased() || isLetGo(count, kind, letGo, pass.role());
            return NeedsMap.speaksForYouth(pass) || free && (!kind.caseByCase() || told.contains(kind.id()));
        };
    }

    private static boolean isLetGo(NotedCount count, MeasureKind kind, List<CountsAsked.LetGo> letGo, Role role) {
        return letGo.stream()
                .anyMatch(each -> each.origin().equals(count.origin())
                        && each.measure().equals(kind.id())
                        && each.roles().contains(role));
    }

    /** What waits for its holder and came without a form, of one measure. */
    List<NotedCount> heldAlone(OpenCase pass, MeasureKind kind) {
        return of(pass, "n.origin is null and n.held = true and n.measure = :key", kind.id());
    }

    /** What stands as changed around the youth, the earliest first. */
    List<Around> around(OpenCase pass) {
        return em
                .createQuery(
                        "select a from NotedAround a where a.caseId = :case and a.superseded is null"
                                + " order by a.day, a.id",
                        NotedAround.class)
                .setParameter("case", pass.caseId())
                .getResultList()
                .stream()
                .map(each -> each.view(kinds))
                .toList();
    }

    /** This own note of this case that stands. */
    NotedAround noted(OpenCase pass, String id) {
        return em.createQuery(
                        "select a from NotedAround a where a.id = :id and a.caseId = :case and a.reporter = :reporter"
                                + " and a.superseded is null",
                        NotedAround.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .setParameter("reporter", pass.person())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** The measures that the youth was told of case by case. */
    Set<String> told(OpenCase pass) {
        return em
                .createQuery("select t from ToldMeasure t where t.caseId = :case", ToldMeasure.class)
                .setParameter("case", pass.caseId())
                .getResultList()
                .stream()
                .map(ToldMeasure::measure)
                .collect(Collectors.toSet());
    }
}
