package org.hearth.orders;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.Agency;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Member;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Pass;
import org.hearth.access.Reading;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseChanged;
import org.hearth.orders.PromiseStep.Kind;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/**
 * What adults owe, ordered or agreed: who says that it was delivered, on what evidence it is closed, and what an agency
 * answers where it is late. The words, the owner and the day of a promise are changed by a new order alone.
 */
@Door
public class Promises {
    private static final int MOST = 200;
    private static final int LONGEST = 1_000;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    PromiseRows rows;

    @Inject
    Standings standings;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    @Inject
    Event<CaseChanged> changed;

    /**
     * What adults owe by signed orders and by what a conference agreed, the earliest due first: staff sees the
     * courthouse's, everyone else those of the cases they stand on. A fixed number of statements.
     *
     * @param after where the last page ended; null for the first
     */
    @Needs(Task.READ_PROMISES)
    public Page<Promise> list(CourtPass pass, PromiseFilter filter, String after, int limit) {
        int size = Math.max(1, Math.min(limit, MOST));
        Set<String> owners = filter.mine() ? mine(pass, filter.agency()) : one(filter.agency());
        if (owners != null && owners.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        List<Owed> found = rows.owed(pass, filter, owners, PromiseRows.Mark.of(after), size + 1);
        List<Owed> shown = found.size() > size ? found.subList(0, size) : found;
        String next = found.size() > size ? PromiseRows.Mark.of(shown.get(size - 1)) : null;
        Map<String, PromiseCourse> courses =
                rows.courses(pass, shown.stream().map(Owed::id).toList());
        return new Page<>(
                shown.stream()
                        .map(each -> view(
                                pass,
                                each,
                                courses.getOrDefault(each.id(), PromiseCourse.NONE),
                                names(pass.agency(), pass.personName(), each)))
                        .toList(),
                next);
    }

    private static Set<String> one(String agency) {
        return agency == null ? null : Set.of(agency);
    }

    private Set<String> mine(CourtPass pass, String agency) {
        return rows.owners(pass).stream()
                .filter(each -> agency == null || each.equals(agency))
                .filter(each -> Agency.isNamed(each, pass.agency()) || Agency.isNamed(each, pass.personName()))
                .collect(Collectors.toSet());
    }

    private static boolean names(String agency, String name, Owed promise) {
        return Agency.isNamed(promise.responsible(), agency) || Agency.isNamed(promise.responsible(), name);
    }

    /** Everybody who owes or owed something in this person's sight, in the alphabet's order. */
    @Needs(Task.READ_PROMISES)
    public Set<String> owners(CourtPass pass) {
        return rows.owners(pass);
    }

    /** One promise of the case with everything said of it. */
    @Needs(Task.READ_PROMISES)
    public Promise one(OpenCase pass, String id) {
        Owed promise = rows.one(pass, id);
        PromiseCourse course = rows.courses(pass, List.of(id)).getOrDefault(id, PromiseCourse.NONE);
        return view(pass, promise, course, pass.may(Task.REPORT_PROMISE) && speaks(pass, promise) != null);
    }

    /** What a conference agreed in this case, the earliest due first, with what became of it; two statements. */
    @Needs(Task.READ_PROMISES)
    public List<Promise> agreed(OpenCase pass) {
        List<AgreedPromise> agreed = rows.agreed(pass);
        Map<String, PromiseCourse> courses =
                rows.courses(pass, agreed.stream().map(Owed::id).toList());
        return agreed.stream()
                .map(each -> view(pass, each, courses.getOrDefault(each.id(), PromiseCourse.NONE), false))
                .toList();
    }

    /**
     * The one who owes it says that it was delivered; the court has still to confirm.
     *
     * @throws Problem bad input; not allowed for anybody who does not speak for the one who owes it; 422
     *     {@code promise-closed} once it is done or lifted; lost race
     */
    @Needs(Task.REPORT_PROMISE)
    public Promise report(OpenCase pass, String id, Delivery delivery, long version) {
        Owed promise = expect(pass, id, version);
        Member me = speaker(pass, promise);
        refuseClosed(promise);
        delivery.check(clock.today());
        promise.mark(pass, OrderStatus.REPORTED, clock.now());
        keep(delivered(pass, promise, Kind.REPORTED, me.agency(), delivery));
        return changed(pass, id, "promise.reported");
    }

    /**
     * The court confirms that a promise was kept, on what was reported or on evidence of its own.
     *
     * @param delivery null where what was reported is confirmed
     * @throws Problem 422 {@code delivery-missing} without either; {@code promise-closed}; lost race
     */
    @Needs(Task.RECORD_HEARING)
    public Promise confirm(OpenCase pass, String id, Delivery delivery, long version) {
        Owed promise = expect(pass, id, version);
        refuseClosed(promise);
        if (delivery == null && promise.statusOn(clock.today()) != OrderStatus.REPORTED) {
            throw Problem.unmetRule("delivery-missing");
        }
        promise.mark(pass, OrderStatus.DONE, clock.now());
        if (delivery == null) {
            keep(new SaidOfPromise(pass, promise, Kind.CONFIRMED, "", clock.now()));
        } else {
            delivery.check(clock.today());
            keep(delivered(pass, promise, Kind.CONFIRMED, "", delivery));
        }
        return changed(pass, id, "promise.confirmed");
    }

    /**
     * The court opens a promise again: it was not what was owed, or it was marked in error.
     *
     * @param reason 1 to 1,000 characters
     * @throws Problem bad input on {@code reason}; 422 {@code promise-open} where nothing was reported or closed,
     *     {@code order-by-order} for what another order lifted
     */
    @Needs(Task.RECORD_HEARING)
    public Promise reopen(OpenCase pass, String id, String reason, long version) {
        Owed promise = expect(pass, id, version);
        String why = words("reason", reason);
        OrderStatus now = promise.statusOn(clock.today());
        if (now == OrderStatus.OPEN || now == OrderStatus.LATE) {
            throw Problem.unmetRule("promise-open");
        }
        if (now == OrderStatus.LIFTED) {
            throw Problem.unmetRule("order-by-order");
        }
        promise.mark(pass, OrderStatus.OPEN, clock.now());
        keep(new SaidOfPromise(pass, promise, Kind.REOPENED, "", clock.now()).saying(sealed(pass, why)));
        return changed(pass, id, "promise.reopened");
    }

    /**
     * The one who owes it answers where it is late; the latest answer stands on the next summary under the agency's name.
     *
     * @param reply 1 to 1,000 characters
     * @throws Problem 422 {@code promise-not-late}; not allowed for anybody else
     */
    @Needs(Task.REPORT_PROMISE)
    public Promise reply(OpenCase pass, String id, String reply) {
        Owed promise = rows.one(pass, id);
        Member me = speaker(pass, promise);
        String said = words("words", reply);
        if (promise.statusOn(clock.today()) != OrderStatus.LATE) {
            throw Problem.unmetRule("promise-not-late");
        }
        keep(new SaidOfPromise(pass, promise, Kind.REPLIED, me.agency(), clock.now()).saying(sealed(pass, said)));
        return changed(pass, id, "promise.reply");
    }

    /** What a conference agreed is owed from now on; called by the room in which it was agreed. */
    @Needs(Task.AGREE_ACTION)
    public void agree(OpenCase pass, NewPromise given) {
        em.persist(new AgreedPromise(pass, given, sealed(pass, given.text()), clock.now()));
    }

    /** It was taken back before the hearing. */
    @Needs(Task.AGREE_ACTION)
    public void takeBack(OpenCase pass, String id) {
        if (rows.one(pass, id) instanceof AgreedPromise agreed) {
            agreed.drop(clock.now());
        }
    }

    private Owed expect(OpenCase pass, String id, long version) {
        Owed promise = rows.one(pass, id);
        if (promise.version() != version) {
            throw Problem.lostRace("changed-meanwhile");
        }
        return promise;
    }

    private void refuseClosed(Owed promise) {
        OrderStatus now = promise.statusOn(clock.today());
        if (now == OrderStatus.DONE || now == OrderStatus.LIFTED) {
            throw Problem.unmetRule("promise-closed");
        }
    }

    private Member speaker(OpenCase pass, Owed promise) {
        Member me = speaks(pass, promise);
        if (me == null) {
            throw Problem.notAllowed();
        }
        return me;
    }

    /** This person on the team, where the promise names their agency or them; null else. */
    private Member speaks(OpenCase pass, Owed promise) {
        return standings.team(pass).stream()
                .filter(each -> each.person().equals(pass.person()) && each.role() == pass.role())
                .filter(each -> names(each.agency(), each.name(), promise))
                .findFirst()
                .orElse(null);
    }

    private SaidOfPromise delivered(OpenCase pass, Owed promise, Kind kind, String agency, Delivery given) {
        return new SaidOfPromise(pass, promise, kind, agency == null ? "" : agency, clock.now())
                .delivering(sealed(pass, given.what()), given.on(), sealed(pass, given.by()));
    }

    private Sealed sealed(OpenCase pass, String words) {
        return seals.seal(pass, pass.caseId(), ContentKind.PROMISES, words);
    }

    private static String words(String field, String given) {
        String words = Text.tidy(given);
        if (words.isEmpty() || words.length() > LONGEST) {
            throw Problem.badInput(field, "problem.promise-words", LONGEST);
        }
        return words;
    }

    private void keep(SaidOfPromise said) {
        said.standAt(rows.said(said.promise()));
        em.persist(said);
        em.flush();
    }

    private Promise changed(OpenCase pass, String id, String field) {
        trail.touched(field);
        changed.fire(new CaseChanged(pass.caseId()));
        return one(pass, id);
    }

    private Promise view(Pass pass, Owed owed, PromiseCourse course, boolean mine) {
        LocalDate today = clock.today();
        Reading reading = seals.open(pass, owed.caseId(), owed.text());
        OrderStatus status = owed.statusOn(today);
        return new Promise(
                owed.id(),
                owed.caseId(),
                owed.hearing(),
                owed.origin(),
                reading.text(),
                reading.withheldBy(),
                owed.responsible(),
                owed.due(),
                status,
                status == OrderStatus.LATE ? ChronoUnit.DAYS.between(owed.due(), today) : 0,
                mine,
                course,
                owed.version());
    }
}
