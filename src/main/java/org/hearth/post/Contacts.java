package org.hearth.post;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import org.hearth.access.Audience;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Problem;

/** Everybody's own e-mail address and quiet hours; nobody else reads them. */
@Door
public class Contacts {
    @Inject
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Stuck stuck;

    @Inject
    Trail trail;

    /** One's own. */
    @Needs(Task.KEEP_CONTACT)
    public Contact own(CourtPass pass) {
        ContactRow row = row(pass);
        return row == null ? new Contact(null, null, null, false, 0) : view(pass, row);
    }

    /**
     * Writes one's own; what waited for an address goes out now.
     *
     * @param email null to be sent nothing
     * @param version the one that was read; 0 where nothing had been written
     * @throws Problem bad input on {@code email} or {@code quietTo}; lost race
     */
    @Needs(Task.KEEP_CONTACT)
    public Contact write(CourtPass pass, String email, LocalTime quietFrom, LocalTime quietTo, long version) {
        String address = email == null || email.isBlank() ? null : email.strip();
        check(address, quietFrom, quietTo);
        ContactRow row = row(pass);
        if (row == null) {
            row = new ContactRow(pass.person());
            em.persist(row);
        }
        row.expect(version);
        row.write(address == null ? null : sealed(pass, address), quietFrom, quietTo);
        if (address != null) {
            stuck.resume(pass.person());
        }
        em.flush();
        trail.touched("contact");
        return view(pass, row);
    }

    private static void check(String address, LocalTime quietFrom, LocalTime quietTo) {
        if (address != null && !Address.holds(address)) {
            throw Problem.badInput("email", "problem.no-address");
        }
        if ((quietFrom == null) != (quietTo == null) || quietFrom != null && quietFrom.equals(quietTo)) {
            throw Problem.badInput("quietTo", "problem.both-hours");
        }
    }

    private Sealed sealed(CourtPass pass, String address) {
        return seals.seal(pass, pass.person(), ContentKind.ADDRESS, Audience.HELD, address);
    }

    private Contact view(CourtPass pass, ContactRow row) {
        String email = row.email() == null
                ? null
                : seals.open(pass, pass.person(), row.email()).text();
        return new Contact(email, row.quietFrom(), row.quietTo(), row.isBounced(), row.version());
    }

    private ContactRow row(CourtPass pass) {
        return em.createQuery("select c from ContactRow c where c.person = :me", ContactRow.class)
                .setParameter("me", pass.person())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
