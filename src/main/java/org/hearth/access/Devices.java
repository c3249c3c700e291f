package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The browsers that each account has signed in from; the latest few of the last half year. */
@ApplicationScoped
class Devices {
    private static final Duration KEPT = Duration.ofDays(180);

    @Inject
    EntityManager em;

    /** One device at one account; a stolen database opens neither. */
    static String key(Account account, String secret) {
        return Tokens.hash(secret + " " + account.id());
    }

    boolean isKnown(Account account, String secret, Instant now) {
        return secret != null
                && of(account).stream().anyMatch(each -> each.key().equals(key(account, secret)));
    }

    /** Knows this device from now on; the one not seen for longest goes where there are too many. */
    void remember(Account account, String secret, Instant now) {
        if (secret == null) {
            return;
        }
        em.createQuery("delete from Device d where d.account = :account and d.seen < :old")
                .setParameter("account", account.id())
                .setParameter("old", now.minus(KEPT))
                .executeUpdate();
        List<Device> known = of(account);
        String key = key(account, secret);
        known.stream().filter(each -> each.key().equals(key)).findFirst().ifPresentOrElse(each -> each.see(now), () -> {
            known.stream().skip(Throttle.DEVICES - 1L).forEach(em::remove);
            em.persist(new Device(key, account, now));
        });
    }

    /** Knows none of them any more. */
    void forget(Account account) {
        em.createQuery("delete from Device d where d.account = :account")
                .setParameter("account", account.id())
                .executeUpdate();
    }

    private List<Device> of(Account account) {
        return em.createQuery("select d from Device d where d.account = :account order by d.seen desc", Device.class)
                .setParameter("account", account.id())
                .getResultList();
    }
}
