package org.hearth.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.access.Caller;

/**
 * Who has a case open just now, on this node. One sees one's own side alone: court staff each other, an agency's people
 * their colleagues; what a judge, chambers or opposing counsel reads stays theirs.
 */
@ApplicationScoped
public class Looking {
    private static final Duration STAYS = Duration.ofMinutes(5);

    private record Seen(String name, String side, Instant at) {}

    private final Map<String, Map<String, Seen>> byCase = new ConcurrentHashMap<>();

    /**
     * Notes that this person looks at a case, and answers the names of their own side who do too.
     *
     * @param caseId the case
     * @param now this moment; who has not looked for five minutes is gone
     */
    List<String> at(String caseId, Caller caller, Instant now) {
        String side = side(caller);
        Map<String, Seen> here = byCase.computeIfAbsent(caseId, key -> new ConcurrentHashMap<>());
        here.put(caller.person(), new Seen(caller.name(), side, now));
        byCase.values().forEach(each -> each.values().removeIf(seen -> seen.at().isBefore(now.minus(STAYS))));
        byCase.values().removeIf(Map::isEmpty);
        return here.entrySet().stream()
                .filter(each -> !each.getKey().equals(caller.person()))
                .map(Map.Entry::getValue)
                .filter(seen -> seen.side().equals(side))
                .map(Seen::name)
                .sorted()
                .toList();
    }

    private static String side(Caller caller) {
        if (caller.role().isCourtStaff()) {
            return "court";
        }
        boolean alone = caller.agency() == null || caller.agency().isEmpty();
        return alone ? caller.person() : "agency " + caller.agency();
    }
}
