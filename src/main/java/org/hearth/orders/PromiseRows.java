package org.hearth.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.access.Pass;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

/** Finds what is owed, ordered and agreed alike, and what was said of it. */
@ApplicationScoped
class PromiseRows {
    private static final String ORDERED = "OrderLine o where o.signedAt is not null and o.droppedAt is null";
    private static final String AGREED = "AgreedPromise o where o.droppedAt is null";
    private static final String STAFF = " and o.courthouse = :house";
    private static final String TEAM = " and exists (select 1 from Standing s where s.caseId = o.caseId"
            + " and s.person = :person and s.request is null and s.from <= :today"
            + " and (s.until is null or s.until >= :today))";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    /** The first {@code most} promises after a mark, the earliest due first; two statements. */
    List<Owed> owed(CourtPass pass, PromiseFilter filter, Set<String> owners, Mark after, int most) {
        List<Owed> all = new ArrayList<>(some(OrderLine.class, ORDERED, pass, filter, owners, after, most));
        all.addAll(some(AgreedPromise.class, AGREED, pass, filter, owners, after, most));
        all.sort(Comparator.comparing(Owed::due).thenComparing(Owed::id));
        return all.size() > most ? all.subList(0, most) : all;
    }

    private <T extends Owed> List<T> some(
            Class<T> kind,
            String from,
            CourtPass pass,
            PromiseFilter filter,
            Set<String> owners,
            Mark after,
            int most) {
        TypedQuery<T> query = em.createQuery(
                        "select o from " + from + state(filter.state())
                                + (owners == null ? "" : " and o.responsible in :owners") + seen(pass)
                                + " and (o.due > :due or (o.due = :due and o.id > :id)) order by o.due, o.id",
                        kind)
                .setParameter("due", after.due())
                .setParameter("id", after.id())
                .setMaxResults(most);
        if (owners != null) {
            query.setParameter("owners", owners);
        }
        fill(query, filter.state());
        return bind(query, pass).getResultList();
    }

    private static String state(PromiseFilter.State state) {
        return switch (state) {
            case OWED, ALL -> " and o.status in :statuses";
            case OPEN -> " and o.status in :statuses and o.due >= :day";
            case LATE -> " and o.status in :statuses and o.due < :day";
            case REPORTED, DONE -> " and o.status in :statuses";
        };
    }

    private void fill(TypedQuery<?> query, PromiseFilter.State state) {
        query.setParameter(
                "statuses",
                switch (state) {
                    case OWED -> List.of(OrderStatus.OPEN, OrderStatus.REPORTED);
                    case OPEN, LATE -> List.of(OrderStatus.OPEN);
                    case REPORTED -> List.of(OrderStatus.REPORTED);
                    case DONE -> List.of(OrderStatus.DONE);
                    case ALL -> List.of(OrderStatus.OPEN, OrderStatus.REPORTED, OrderStatus.DONE);
                });
        if (state == PromiseFilter.State.OPEN || state == PromiseFilter.State.LATE) {
            query.setParameter("day", clock.today());
        }
    }

    private static String seen(CourtPass pass) {
        return pass.role().isCourtStaff() ? STAFF : TEAM;
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, CourtPass pass) {
        return pass.role().isCourtStaff()
                ? query.setParameter("house", pass.courthouse())
                : query.setParameter("person", pass.person()).setParameter("today", clock.today());
    }

    /** Everybody who owes or owed something in this person's sight, in the alphabet's order; two statements. */
    Set<String> owners(CourtPass pass) {
        Set<String> owners = new TreeSet<>();
        for (String from : List.of(ORDERED, AGREED)) {
            TypedQuery<String> query =
                    em.createQuery("select distinct o.responsible from " + from + seen(pass), String.class);
            owners.addAll(bind(query, pass).getResultList());
        }
        return new LinkedHashSet<>(owners);
    }

    /**
     * This promise of this case, in force.
     *
     * @throws Problem not found; unmet rule {@code order-not-signed} for an order before its signature
     */
    Owed one(OpenCase pass, String id) {
        Owed found = of(pass, id, "OrderLine", OrderLine.class)
                .or(() -> of(pass, id, "AgreedPromise", AgreedPromise.class))
                .orElseThrow(Problem::notFound);
        if (found instanceof OrderLine order && !order.isSigned()) {
            throw Problem.unmetRule("order-not-signed");
        }
        return found;
    }

    private <T extends Owed> Optional<Owed> of(OpenCase pass, String id, String name, Class<T> kind) {
        return em.createQuery(
                        "select o from " + name + " o where o.id = :id and o.caseId = :case and o.droppedAt is null",
                        kind)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .map(Owed.class::cast);
    }

    /** What a conference agreed in this case and nobody has taken back, the earliest due first; one statement. */
    List<AgreedPromise> agreed(OpenCase pass) {
        return em.createQuery(
                        "select o from " + AGREED + " and o.caseId = :case order by o.due, o.id", AgreedPromise.class)
                .setParameter("case", pass.caseId())
                .getResultList();
    }

    /** How much was said of a promise. */
    int said(String promise) {
        return em.createQuery("select count(a) from SaidOfPromise a where a.promise = :promise", Long.class)
                .setParameter("promise", promise)
                .getSingleResult()
                .intValue();
    }

    /** What was said of these promises, each as this reader may see it; one statement. */
    Map<String, PromiseCourse> courses(Pass pass, Collection<String> promises) {
        if (promises.isEmpty()) {
            return Map.of();
        }
        return courses(
                pass,
                em.createQuery(
                                "select a from SaidOfPromise a where a.promise in :promises order by a.promise, a.place",
                                SaidOfPromise.class)
                        .setParameter("promises", promises)
                        .getResultList());
    }

    /** The same for a whole case; one statement. */
    Map<String, PromiseCourse> courses(OpenCase pass) {
        return courses(
                pass,
                em.createQuery(
                                "select a from SaidOfPromise a where a.caseId = :case order by a.promise, a.place",
                                SaidOfPromise.class)
                        .setParameter("case", pass.caseId())
                        .getResultList());
    }

    private Map<String, PromiseCourse> courses(Pass pass, List<SaidOfPromise> said) {
        Map<String, List<PromiseStep>> steps = new HashMap<>();
        said.forEach(each -> steps.computeIfAbsent(each.promise(), any -> new ArrayList<>())
                .add(each.step(read(pass, each, each.words()), read(pass, each, each.deliveredBy()))));
        Map<String, PromiseCourse> courses = new HashMap<>();
        steps.forEach((promise, list) -> courses.put(promise, new PromiseCourse(list)));
        return courses;
    }

    private String read(Pass pass, SaidOfPromise said, Sealed words) {
        return words == null ? null : seals.open(pass, said.caseId(), words).text();
    }

    /** Where a page ended: the due day and key of its last promise. */
    record Mark(LocalDate due, String id) {
        private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

        static String of(Owed last) {
            return last.due() + "~" + last.id();
        }

        static Mark of(String after) {
            if (after == null || after.isBlank()) {
                return new Mark(FIRST, "");
            }
            int cut = after.indexOf('~');
            if (cut < 0) {
                throw Problem.badInput("after", "problem.unknown-page");
            }
            return new Mark(CourtTime.date("after", after.substring(0, cut)), after.substring(cut + 1));
        }
    }
}
