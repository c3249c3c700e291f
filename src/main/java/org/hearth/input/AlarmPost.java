package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.access.OpenCase;
import org.hearth.access.Rights;
import org.hearth.post.Outbox;
import org.hearth.post.Outgoing;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Role;

/** Sends those of the team who may read an alarm to it, in neutral words and at any hour; never the youth's own phone. */
@ApplicationScoped
class AlarmPost {
    private static final String TEMPLATE = "danger";
    /** Whose phone may be in somebody else's hand. */
    private static final Set<Role> NEVER = EnumSet.of(Role.YOUTH, Role.PARENT);

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Rights rights;

    @Inject
    Outbox outbox;

    void tell(OpenCase pass, String alarm) {
        String path = "/input/alarms?number=" + pass.caseId();
        readers(pass).stream()
                .filter(person -> !person.equals(pass.person()))
                .forEach(person ->
                        outbox.queue(new Outgoing(person, TEMPLATE, path, "alarm|" + alarm + "|" + person, true)));
    }

    private List<String> readers(OpenCase pass) {
        Set<Role> roles = EnumSet.copyOf(rights.readers(ContentKind.SAFETY_NOW));
        roles.removeAll(NEVER);
        return em.createQuery(
                        "select distinct s.person from Standing s where s.caseId = :case and s.role in :roles"
                                + " and s.request is null and s.from <= :today"
                                + " and (s.until is null or s.until >= :today)",
                        String.class)
                .setParameter("case", pass.caseId())
                .setParameter("roles", roles)
                .setParameter("today", clock.today())
                .getResultList();
    }
}
