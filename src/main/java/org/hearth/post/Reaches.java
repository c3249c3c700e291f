package org.hearth.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.access.JobPass;
import org.hearth.access.Seals;
import org.hearth.terms.Role;

/** Finds how a recipient may be reached, for the timer that delivers and for nobody else. */
@ApplicationScoped
class Reaches {
    /** Those to whom nothing goes but through a safe-contact profile. */
    static final Set<Role> BY_PROFILE = EnumSet.of(Role.YOUTH, Role.CAREGIVER, Role.PARENT);

    @Inject
    EntityManager em;

    @Inject
    Seals seals;

    /** By profile for whoever has one, or stands or stood on any case as youth, caregiver or parent; else by e-mail. */
    Reach of(JobPass pass, String person) {
        List<Reach.Known> profiles = profiles(person).stream()
                .map(each -> new Reach.Known(
                        SafeContacts.read(seals.openPost(pass, each.caseId(), each.contact())), each.isBounced()))
                .toList();
        return profiles.isEmpty() && !isProfiled(person) ? own(pass, person) : Reach.profiled(profiles);
    }

    private Reach own(JobPass pass, String person) {
        ContactRow row = contact(person);
        if (row == null) {
            return Reach.own(null, Hours.USUAL, false);
        }
        String address = row.email() == null ? null : seals.openPost(pass, person, row.email());
        return Reach.own(address, row.hours(), row.isBounced());
    }

    /** Notes that an address refused a message for good, so that somebody looks at it. */
    void bounced(String person) {
        List<Profile> profiles = profiles(person);
        if (profiles.isEmpty()) {
            ContactRow row = contact(person);
            if (row != null) {
                row.bounce();
            }
        } else {
            profiles.get(0).bounce();
        }
    }

    private boolean isProfiled(String person) {
        return em.createQuery(
                                "select count(s) from Standing s where s.person = :person and s.role in :roles",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("roles", BY_PROFILE)
                        .getSingleResult()
                > 0;
    }

    private List<Profile> profiles(String person) {
        return em.createQuery("select p from Profile p where p.person = :person order by p.written desc", Profile.class)
                .setParameter("person", person)
                .getResultList();
    }

    private ContactRow contact(String person) {
        return em.createQuery("select c from ContactRow c where c.person = :person", ContactRow.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
