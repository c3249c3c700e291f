package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** Where somebody is signed in. */
@Door
public class Sessions {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Entrance entrance;

    @Inject
    Trail trail;

    /** One's own sign-ins that stand now, the latest first. */
    @Needs(Task.KEEP_ACCOUNT)
    public List<SessionLine> mine(CourtPass pass) {
        return open(entrance.account(pass)).stream()
                .map(each -> each.line(pass.session()))
                .toList();
    }

    /**
     * Ends one of one's own sign-ins.
     *
     * @throws Problem not found, where it is over or another's
     */
    @Needs(Task.KEEP_ACCOUNT)
    public void end(CourtPass pass, String id) {
        Session found = open(entrance.account(pass)).stream()
                .filter(each -> each.name().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        em.remove(found);
        trail.touched("session");
    }

    /** Ends every sign-in of one's own but this one; answers how many stood. */
    @Needs(Task.KEEP_ACCOUNT)
    public int endOthers(CourtPass pass) {
        Account account = entrance.account(pass);
        int others = (int) open(account).stream()
                .filter(each -> !each.key().equals(pass.session()))
                .count();
        entrance.endOthers(account, pass.session());
        trail.touched("sessions");
        return others;
    }

    private List<Session> open(Account account) {
        Instant now = clock.now();
        return em.createQuery(
                        "select s from Session s where s.account = :account order by s.seen desc, s.key", Session.class)
                .setParameter("account", account.id())
                .getResultStream()
                .filter(each -> !each.isOver(now))
                .toList();
    }
}
