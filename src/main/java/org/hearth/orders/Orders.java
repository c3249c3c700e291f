package org.hearth.orders;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearth.access.Confirmed;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

/** What the court found and ordered, who signed it, what the adults owe, and what stands in the county's system. */
@Door
public class Orders {
    private static final int LONGEST_CODE = 20;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    @Inject
    Checklists checklists;

    @Inject
    OrderKinds kinds;

    @Inject
    Records records;

    @Inject
    Signer signer;

    @Inject
    Sides sides;

    @Inject
    Backlog backlog;

    @Inject
    PromiseRows promises;

    /**
     * Writes a new version of a hearing's record. Nothing of it is in force before it is signed; a signed record stays
     * as it is, and what it ordered stays in force, until a correction is signed.
     *
     * @param reason why a signed record is corrected; else null
     * @throws Problem bad input, naming every field; {@code reason} when a signed record is corrected without one
     */
    @Needs(Task.RECORD_HEARING)
    public RecordView record(OpenCase pass, Matter matter, HearingRecord record, String reason) {
        LocalDate held = CourtTime.dayOf(matter.startsAt());
        LocalDate today = clock.today();
        LocalDate earliest = held.isBefore(today) ? held : today;
        RecordRules.check(record, checklists.of(matter.checklist()), kinds, matter.youth(), earliest);
        trail.touched("appearances", "findings", "orders", "affirmation", "opening", "asked");
        return records.write(pass, matter, record.part(matter.petitions()::contains, true), Text.tidy(reason));
    }

    /**
     * Signs the latest version of a hearing's record, and so gives its orders effect.
     *
     * @param confirmed proof that this judicial officer has just signed in again
     * @param hash the hash of the record as it was read
     * @throws Problem not found without a record; lost race {@code record-changed} when the record is another by now;
     *     not allowed without a fresh proof of one's own; unmet rule {@code officer-unknown} for an account without an
     *     officer of the court book, {@code stipulation-needed} for a temporary judge
     */
    @Needs(Task.SIGN_RECORD)
    public RecordView sign(OpenCase pass, String hearing, Confirmed confirmed, String hash) {
        trail.touched("signature");
        return signer.sign(pass, hearing, confirmed, hash);
    }

    /** The latest version of a hearing's record; empty before anything is recorded. */
    @Needs(Task.READ_ORDERS)
    public Optional<RecordView> of(OpenCase pass, String hearing) {
        return records.latest(pass, hearing).flatMap(each -> sides.part(pass, each));
    }

    /** The version of a hearing's record that is in force; empty before a signature. */
    @Needs(Task.READ_ORDERS)
    public Optional<RecordView> signed(OpenCase pass, String hearing) {
        return records.signed(pass, hearing).flatMap(each -> sides.part(pass, each));
    }

    /** Every version of a hearing's record, the first one first; an order that was left out later stands in its own. */
    @Needs(Task.READ_ORDERS)
    public List<RecordView> versions(OpenCase pass, String hearing) {
        return records.versions(pass, hearing).stream()
                .flatMap(each -> sides.part(pass, each).stream())
                .toList();
    }

    /** Every order in force in this case, the earliest due first. */
    @Needs(Task.READ_ORDERS)
    public List<CourtOrder> ofCase(OpenCase pass) {
        Predicate<String> known = sides.of(pass);
        Map<String, PromiseCourse> courses = promises.courses(pass);
        return em
                .createQuery(
                        "select o from OrderLine o where o.caseId = :case and o.signedAt is not null"
                                + " and o.droppedAt is null order by o.due, o.hearing, o.line",
                        OrderLine.class)
                .setParameter("case", pass.caseId())
                .getResultList()
                .stream()
                .map(line -> view(pass, line, courses.getOrDefault(line.id(), PromiseCourse.NONE)))
                .filter(order -> Sides.knows(known, order))
                .toList();
    }

    /** One order of the case, as a draft too; one that a signed correction left out is not found. */
    @Needs(Task.READ_ORDERS)
    public CourtOrder order(OpenCase pass, String orderId) {
        CourtOrder order = view(pass, standing(pass, orderId));
        if (!Sides.knows(sides.of(pass), order)) {
            throw Problem.notFound();
        }
        return order;
    }

    /** What the court affirmed in this case, the newest first. */
    @Needs(Task.READ_ORDERS)
    public List<Affirmed> affirmations(OpenCase pass) {
        return records.affirmations(pass);
    }

    /**
     * Marks a signed order as entered in the county's system.
     *
     * @param minuteCode the code it was entered under; empty takes the code it was ordered with
     * @throws Problem unmet rule {@code order-not-signed} before the signature
     */
    @Needs(Task.ENTER_ORDERS)
    public CourtOrder entered(OpenCase pass, String orderId, String minuteCode, long version) {
        OrderLine line = inForce(pass, orderId, version);
        String code = Text.tidy(minuteCode);
        if (code.length() > LONGEST_CODE) {
            throw Problem.badInput("minuteCode", "problem.too-long", LONGEST_CODE);
        }
        line.enter(pass, code.isEmpty() ? line.code() : code, clock.now());
        trail.touched("entered");
        em.flush();
        return view(pass, line);
    }

    /**
     * Marks an order as lifted by another order of the same case, which must be in effect and signed no earlier.
     *
     * @param by the key of the order that lifts it
     * @throws Problem unmet rule {@code order-by-order} without one; bad input on {@code by} where that order is none, is
     *     itself, is not in effect or came before
     */
    @Needs(Task.RECORD_HEARING)
    public CourtOrder lift(OpenCase pass, String orderId, String by, long version) {
        OrderLine line = inForce(pass, orderId, version);
        if (by == null) {
            throw Problem.unmetRule("order-by-order");
        }
        boolean lifts = find(pass, by)
                .filter(newer -> newer.isSigned() && !newer.id().equals(line.id()))
                .filter(newer -> !newer.signedAt().isBefore(line.signedAt()))
                .isPresent();
        if (!lifts) {
            throw Problem.badInput("by", "problem.lifting-order");
        }
        line.lift(pass, by, clock.now());
        trail.touched("status");
        em.flush();
        return view(pass, line);
    }

    /** What the courthouse has not yet signed, approved or entered. */
    @Needs(Task.READ_DOCKET)
    public OpenOrders open(CourtPass pass) {
        return backlog.open(pass);
    }

    /** The records to sign, the removals to approve and the orders to enter, the oldest first; at most 1,000 of each. */
    @Needs(Task.READ_DAY_END)
    public Waiting waiting(CourtPass pass) {
        return backlog.waiting(pass);
    }

    /** How many orders of each hearing are not yet signed or entered; hearings with none are left out. */
    @Needs(Task.READ_DOCKET)
    public Map<String, Integer> openOf(CourtPass pass, Collection<String> hearings) {
        return hearings.isEmpty() ? Map.of() : backlog.openOf(new ArrayList<>(hearings));
    }

    private OrderLine inForce(OpenCase pass, String orderId, long version) {
        OrderLine line = standing(pass, orderId);
        if (!line.isSigned()) {
            throw Problem.unmetRule("order-not-signed");
        }
        if (line.version() != version) {
            throw Problem.lostRace("changed-meanwhile");
        }
        return line;
    }

    private OrderLine standing(OpenCase pass, String orderId) {
        return find(pass, orderId).orElseThrow(Problem::notFound);
    }

    private Optional<OrderLine> find(OpenCase pass, String orderId) {
        return em.createQuery(
                        "select o from OrderLine o where o.id = :id and o.caseId = :case and o.droppedAt is null",
                        OrderLine.class)
                .setParameter("id", orderId)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst();
    }

    private CourtOrder view(OpenCase pass, OrderLine line) {
        return view(pass, line, PromiseCourse.NONE);
    }

    private CourtOrder view(OpenCase pass, OrderLine line, PromiseCourse course) {
        return line.view(seals.open(pass, line.text()), clock.today(), course);
    }
}
