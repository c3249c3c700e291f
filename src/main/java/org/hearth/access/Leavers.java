package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearth.terms.CourtClock;

/** What ends for somebody whose part in this court changes or ends at the county. */
@ApplicationScoped
public class Leavers {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Trail trail;

    /** Gives a person the part of today; what they stood on in another role ends with yesterday. Answers what changed. */
    List<String> take(Person person, CourtPart part, Instant now) {
        boolean moved = person.role() != part.role();
        List<String> changed = new ArrayList<>(person.take(part));
        if (moved) {
            standings(person).stream()
                    .filter(each -> each.role() != part.role())
                    .forEach(each -> {
                        each.end(clock.today().minusDays(1), EndEvent.TEAM_LEFT, now);
                        changed.add("team." + each.role() + ".ended");
                    });
        }
        return changed;
    }

    private List<Standing> standings(Person person) {
        return em.createQuery(
                        "select s from Standing s where s.person = :person and s.endedAt is null"
                                + " and (s.until is null or s.until >= :today)",
                        Standing.class)
                .setParameter("person", person.id())
                .setParameter("today", clock.today())
                .getResultList();
    }

    /** No group gives this account's owner a part any more: sign-ins and API tokens end, although the call rolls back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void left(String account, Instant now) {
        end(account);
        em.createQuery("delete from ApiToken t where t.account = :account")
                .setParameter("account", account)
                .executeUpdate();
        em.createQuery("select i from Identity i where i.account = :account", Identity.class)
                .setParameter("account", account)
                .getResultList()
                .forEach(each -> {
                    each.refuse(now);
                    trail.entered(
                            each.person(), em.find(Person.class, each.person()).role(), "county no-part");
                });
    }

    /** Ends every sign-in of an account. */
    void end(String account) {
        em.createQuery("delete from Session s where s.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }
}
