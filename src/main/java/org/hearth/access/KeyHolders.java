package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;

/** Which running servers hold which keys: each says so now and then, and one that has been silent is not waited for. */
@ApplicationScoped
class KeyHolders {
    private static final Duration SILENT = Duration.ofMinutes(3);

    private final String self = Ids.fresh();

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Keys keys;

    /** Says what this server's key file holds now. */
    void say() {
        em.createQuery("delete from KeyHolder h where h.seen < :gone")
                .setParameter("gone", clock.now().minus(Duration.ofDays(1)))
                .executeUpdate();
        KeyHolder own = em.find(KeyHolder.class, self);
        if (own == null) {
            own = new KeyHolder(self, host());
            own.says(held(), keys.current(), clock.now());
            em.persist(own);
        } else {
            own.says(held(), keys.current(), clock.now());
        }
    }

    private String held() {
        return keys.ids().stream().map(this::marked).collect(Collectors.joining(" "));
    }

    private String marked(String id) {
        return id + "=" + keys.fingerprint(id);
    }

    /** The running servers that do not hold this very key. */
    List<String> without(String id) {
        String key = marked(id);
        return running().stream()
                .filter(each -> !each.holds(key))
                .map(KeyHolder::host)
                .toList();
    }

    /** The running servers that do not seal under this key yet. */
    List<String> notUsing(String id) {
        return running().stream()
                .filter(each -> !each.uses(id))
                .map(KeyHolder::host)
                .toList();
    }

    private List<KeyHolder> running() {
        return em.createQuery("select h from KeyHolder h where h.seen > :since order by h.host", KeyHolder.class)
                .setParameter("since", clock.now().minus(SILENT))
                .getResultList();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "server";
        }
    }
}
