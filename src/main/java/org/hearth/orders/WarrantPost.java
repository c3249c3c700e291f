package org.hearth.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.access.Rights;
import org.hearth.post.Outbox;
import org.hearth.post.Outgoing;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Role;

/** Tells those on a case that something about a warrant waits for them, in neutral words; never the youth's own phone. */
@ApplicationScoped
class WarrantPost {
    private static final String TEMPLATE = "matter-waits";
    private static final Set<Role> NEVER = EnumSet.of(Role.YOUTH, Role.PARENT);

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Rights rights;

    @Inject
    Outbox outbox;

    /** Asks the young person's attorney for a position. */
    void askPosition(WarrantFile file) {
        tell(file, EnumSet.of(Role.YOUTH_ATTORNEY), "asked");
    }

    /** Tells everybody on the case who may read it that a step is owed. */
    void remind(WarrantFile file, String what) {
        Set<Role> readers = EnumSet.copyOf(rights.readers(file.kind().content()));
        readers.removeAll(NEVER);
        tell(file, readers, what);
    }

    private void tell(WarrantFile file, Set<Role> roles, String what) {
        String path = "/orders/warrants?number=" + file.caseId();
        String key = "warrant|" + what + "|" + file.id() + "|";
        people(file.caseId(), roles)
                .forEach(person -> outbox.queue(new Outgoing(person, TEMPLATE, path, key + person, true)));
    }

    private List<String> people(String caseId, Set<Role> roles) {
        return em.createQuery(
                        "select distinct s.person from Standing s where s.caseId = :case and s.role in :roles"
                                + " and s.request is null and s.from <= :today"
                                + " and (s.until is null or s.until >= :today)",
                        String.class)
                .setParameter("case", caseId)
                .setParameter("roles", roles)
                .setParameter("today", clock.today())
                .getResultList();
    }
}
