package org.hearth.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Queues as a room above does: in a transaction of its own. */
@ApplicationScoped
@Transactional
public class Pen {
    @Inject
    Outbox outbox;

    public void queue(Outgoing... messages) {
        for (Outgoing each : messages) {
            outbox.queue(each);
        }
    }

    public void queueAndFail(Outgoing message) {
        outbox.queue(message);
        throw new IllegalStateException("the caller changes its mind");
    }
}
