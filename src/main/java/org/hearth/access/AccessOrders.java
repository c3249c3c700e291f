package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.terms.Words;

/**
 * The court's orders about who reads what in one case. An order opens what the rights table leaves to an order, and
 * withholds what it shows; it never opens words that a holder of a privilege has not released (Evid. Code 915).
 */
@Door
public class AccessOrders {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Rights rights;

    @Inject
    Footings footings;

    @Inject
    StandingEnds ends;

    @Inject
    Trail trail;

    /** Those in force today, the oldest first. */
    @Needs(Task.READ_ACCESS_ORDERS)
    public List<AccessOrder> inForce(OpenCase pass) {
        return footings.orders(pass.caseId());
    }

    /**
     * Makes an order, from today; passes that are opened from now on answer with it.
     *
     * @throws Problem 422 {@code order-nothing} where it would change nothing, {@code order-counsel-first} where the
     *     judge would read what counsel entitled to answer cannot; bad input for a last day in the past
     */
    @Needs(Task.ORDER_ACCESS)
    public AccessOrder make(OpenCase pass, NewAccessOrder given) {
        LocalDate today = clock.today();
        if (given.until() != null && given.until().isBefore(today)) {
            throw Problem.badInput("until", "problem.order-until");
        }
        Right now = pass.rightOf(given.kind(), given.role());
        boolean opens = given.effect() == OrderEffect.OPEN;
        boolean closed = now == Right.ORDER || now == Right.NEVER;
        if (opens ? now != Right.ORDER : closed) {
            throw Problem.unmetRule("order-nothing");
        }
        if (opens && given.role() == Role.JUDGE && !given.inCamera()) {
            counselFirst(pass, given);
        }
        KindOrder order = new KindOrder(pass, given, today);
        em.persist(order);
        ends.stood(pass).underOrders();
        em.flush();
        trail.touched("access-order." + given.effect() + "." + given.kind() + "." + given.role());
        return order.order();
    }

    private void counselFirst(OpenCase pass, NewAccessOrder given) {
        String without = rights.answeredBy(given.kind()).stream()
                .filter(counsel -> pass.rightOf(given.kind(), counsel) != Right.SEE)
                .map(counsel -> Words.ENGLISH.say(counsel.key()))
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            throw Problem.unmetRule("order-counsel-first", without);
        }
    }

    /**
     * Lifts an order today.
     *
     * @param version the one that was read; another one answers a lost race
     */
    @Needs(Task.ORDER_ACCESS)
    public void lift(OpenCase pass, String id, long version) {
        KindOrder order = em.createQuery(
                        "select o from KindOrder o where o.id = :id and o.caseId = :case and o.liftedOn is null",
                        KindOrder.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        order.lift(clock.today(), version);
        trail.touched("access-order.lifted");
    }
}
