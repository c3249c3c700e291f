package org.hearth.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.terms.Words;

/**
 * How far the notices of one hearing have come. It counts what is on file; whether notice was proper is for the court to
 * find.
 *
 * @param served how many were given notice, with or without proof
 * @param proof how many have proof of service on file
 * @param owed how many are owed notice, served ones too; waived and withdrawn notices are left out
 * @param missing who was not served, by kind
 * @param unproved who was served without proof on file yet, by kind
 */
public record ServiceCount(int served, int proof, int owed, List<String> missing, List<String> unproved) {
    public ServiceCount {
        missing = List.copyOf(missing);
        unproved = List.copyOf(unproved);
    }

    /** One notice of a hearing. */
    record One(PartyKind kind, ServiceState state) {}

    /** The count over a hearing's notices; several of one kind are said once, with their number. */
    static ServiceCount of(Collection<One> notices, Words words) {
        Map<PartyKind, Integer> missing = new LinkedHashMap<>();
        Map<PartyKind, Integer> unproved = new LinkedHashMap<>();
        int owed = 0;
        int proof = 0;
        for (One each : notices) {
            owed += each.state() == ServiceState.OWED || each.state().isServed() ? 1 : 0;
            proof += each.state() == ServiceState.PROOF_ON_FILE ? 1 : 0;
            if (each.state() == ServiceState.OWED) {
                missing.merge(each.kind(), 1, Integer::sum);
            } else if (each.state() == ServiceState.SERVED) {
                unproved.merge(each.kind(), 1, Integer::sum);
            }
        }
        int open = missing.values().stream().mapToInt(Integer::intValue).sum();
        return new ServiceCount(owed - open, proof, owed, said(missing, words), said(unproved, words));
    }

    private static List<String> said(Map<PartyKind, Integer> kinds, Words words) {
        List<String> said = new ArrayList<>();
        kinds.forEach((kind, times) -> {
            String word = words.say(kind.key());
            said.add(times == 1 ? word : words.say("notice.times", word, times));
        });
        return said;
    }

    /** One line: {@code proof of notice on file 4 of 6; served, proof to come: mother; missing: father}. */
    public String say(Words words) {
        if (owed == 0) {
            return words.say("notice.none-owed");
        }
        StringBuilder line = new StringBuilder(words.say("notice.count", proof, owed));
        if (!unproved.isEmpty()) {
            line.append("; ").append(words.say("notice.unproved", String.join(", ", unproved)));
        }
        if (!missing.isEmpty()) {
            line.append("; ").append(words.say("notice.missing", String.join(", ", missing)));
        }
        return line.toString();
    }
}
