package org.hearth.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.casefile.CaseChanged;

/**
 * The cases that have changed on this node since they were last asked for. A change is noted only once it is committed;
 * writing it down waits for the next second, so that no act queues behind another one's count.
 */
@ApplicationScoped
class Changes {
    private final Set<String> cases = ConcurrentHashMap.newKeySet();

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseChanged event) {
        cases.add(event.caseId());
    }

    /** The cases noted, which are thereby forgotten. */
    Set<String> take() {
        Set<String> taken = new TreeSet<>(cases);
        cases.removeAll(taken);
        return taken;
    }
}
