package org.hearth.docket;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Pass;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.casefile.CaseChanged;
import org.hearth.docket.NewTransfer.Direction;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** Cases that go to another court or come from one: no young person is sent on without somebody who waits for them. */
@Door
public class Transfers {
    private static final int LONGEST_NAME = 200;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Removals removals;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    @Inject
    Event<CaseChanged> changed;

    /**
     * Sends a case on: its hearing leaves the calendar, and the hand-off stands open until it is confirmed.
     *
     * @throws Problem lost race over another version; 422 {@code transition-refused}; 400 for a day in the past
     */
    @Needs(Task.TRANSFER_CASE)
    public Hearing out(OpenCase pass, String hearing, NewTransfer given, Change change, long version) {
        if (given.direction() != Direction.OUT) {
            throw Problem.badInput("direction", "problem.transfer-direction");
        }
        Hearing gone = removals.take(pass, hearing, HearingStatus.TRANSFERRED_OUT, change, version);
        keep(pass, given, hearing);
        return gone;
    }

    /** Notes a transfer that takes no hearing off: one that comes in, or a case without a date. */
    @Needs(Task.TRANSFER_CASE)
    public Transfer note(OpenCase pass, NewTransfer given) {
        return read(pass, keep(pass, given, null));
    }

    private NotedTransfer keep(OpenCase pass, NewTransfer given, String hearing) {
        if (given.due().isBefore(clock.today())) {
            throw Problem.badInput("by", "problem.transfer-due");
        }
        NotedTransfer row = new NotedTransfer(
                pass, given, hearing, seal(pass, given.contact()), seal(pass, given.handOff()), clock.now());
        em.persist(row);
        em.flush();
        trail.touched("transfer");
        changed.fire(new CaseChanged(pass.caseId()));
        return row;
    }

    private Sealed seal(OpenCase pass, String text) {
        return text == null ? null : seals.seal(pass, pass.caseId(), ContentKind.ORDERS, text.strip());
    }

    /** The transfers of the case, the newest first. */
    @Needs(Task.READ_TRANSFERS)
    public List<Transfer> ofCase(OpenCase pass) {
        return em.createQuery(
                        "select t from NotedTransfer t where t.caseId = :case order by t.notedAt desc, t.id",
                        NotedTransfer.class)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .map(each -> read(pass, each))
                .toList();
    }

    /** The courthouse's hand-offs that nobody has confirmed yet, the first due first; one statement. */
    @Needs(Task.TRANSFER_CASE)
    public List<Transfer> open(CourtPass pass) {
        return em.createQuery(
                        "select t from NotedTransfer t where t.courthouse = :house and t.confirmedAt is null"
                                + " order by t.due, t.id",
                        NotedTransfer.class)
                .setParameter("house", pass.courthouse())
                .getResultStream()
                .map(each -> read(pass, each))
                .toList();
    }

    /**
     * The receiving side has the case, and somebody there waits for the young person.
     *
     * @param by who confirmed it there
     * @throws Problem lost race over another version; 422 {@code transfer-confirmed} the second time
     */
    @Needs(Task.TRANSFER_CASE)
    public Transfer confirm(OpenCase pass, String id, String by, long version) {
        if (by == null || by.isBlank() || by.length() > LONGEST_NAME) {
            throw Problem.badInput("by", "problem.transfer-confirmed-by", LONGEST_NAME);
        }
        NotedTransfer row = row(pass, id);
        row.confirm(by.strip(), clock.now(), version);
        em.flush();
        trail.touched("transfer.confirmed");
        changed.fire(new CaseChanged(pass.caseId()));
        return read(pass, row);
    }

    /** One transfer of the case; absent and foreign answer not found. */
    @Needs(Task.READ_TRANSFERS)
    public Transfer one(OpenCase pass, String id) {
        return read(pass, row(pass, id));
    }

    private NotedTransfer row(OpenCase pass, String id) {
        return em.createQuery(
                        "select t from NotedTransfer t where t.id = :id and t.caseId = :case", NotedTransfer.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private Transfer read(Pass pass, NotedTransfer row) {
        String handOff = row.handOff() == null
                ? null
                : seals.open(pass, row.caseId(), row.handOff()).text();
        return row.transfer(seals.open(pass, row.caseId(), row.contact()).text(), handOff);
    }
}
