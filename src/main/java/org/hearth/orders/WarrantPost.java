package org.hearth.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import org.hearth.access.Rights;
import org.hearth.post.Outbox;
import org.hearth.post.Outgoing;
import org.hearth.terms.Role;

/** Tells those on a case that something about a warrant waits for them, in neutral words; never the youth's own phone. */
@ApplicationScoped
class WarrantPost {
    private static final String TEMPLATE = "matter-waits";

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
        tell(file, rights.readers(file.kind().content()), what);
    }

    private void tell(WarrantFile file, Collection<Role> roles, String what) {
        String path = "/orders/warrants?number=" + file.caseId();
        String key = "warrant|" + what + "|" + file.id() + "|";
        outbox.team(file.caseId(), roles)
                .forEach(person -> outbox.queue(new Outgoing(person, TEMPLATE, path, key + person, true)));
    }
}
