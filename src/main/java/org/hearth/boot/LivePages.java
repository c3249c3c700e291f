package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.event.WebsocketEvent;
import java.util.concurrent.atomic.AtomicInteger;

/** How many open pages of this node hold a line on which they are told of changes. */
@ApplicationScoped
public class LivePages {
    private final AtomicInteger open = new AtomicInteger();

    void opened(@Observes @WebsocketEvent.Opened WebsocketEvent event) {
        open.incrementAndGet();
    }

    void closed(@Observes @WebsocketEvent.Closed WebsocketEvent event) {
        open.decrementAndGet();
    }

    int count() {
        return open.get();
    }
}
