package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hearth.access.OpenCase;
import org.hearth.access.Rights;
import org.hearth.post.Outbox;
import org.hearth.post.Outgoing;
import org.hearth.terms.ContentKind;

/** Sends those of the team who may read an alarm to it, in neutral words and at any hour; never the youth's own phone. */
@ApplicationScoped
class AlarmPost {
    private static final String TEMPLATE = "danger";

    @Inject
    Rights rights;

    @Inject
    Outbox outbox;

    void tell(OpenCase pass, String alarm) {
        String path = "/input/alarms?number=" + pass.caseId();
        outbox.team(pass.caseId(), rights.readers(ContentKind.SAFETY_NOW)).stream()
                .filter(person -> !person.equals(pass.person()))
                .forEach(person ->
                        outbox.queue(new Outgoing(person, TEMPLATE, path, "alarm|" + alarm + "|" + person, true)));
    }
}
