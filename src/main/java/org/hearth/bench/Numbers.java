package org.hearth.bench;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.calling.Call;
import org.hearth.calling.CallDay;
import org.hearth.casefile.CaseFace;
import org.hearth.docket.Hearing;

/** The numbers of a day's lines, which people in the waiting room are called by. */
final class Numbers {
    private Numbers() {}

    /**
     * Each hearing's number: in time order, and what came in late after all others, in the order in which it came, so
     * that nobody's number changes by it.
     */
    static Map<String, Integer> of(List<Hearing> hearings, CallDay calls) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        hearings.stream()
                .sorted(Comparator.comparing((Hearing each) -> added(calls, each)))
                .forEach(each -> numbers.put(each.id(), numbers.size() + 1));
        return numbers;
    }

    private static Instant added(CallDay calls, Hearing hearing) {
        Call call = calls.calls().get(hearing.id());
        return call == null || call.addedAt() == null ? Instant.MIN : call.addedAt();
    }

    /** The numbers of the other lines of the day that are kept apart from a case. */
    static List<Integer> apart(List<Hearing> hearings, Map<String, Integer> numbers, CaseFace face) {
        return hearings.stream()
                .filter(each -> face.apart().contains(each.caseId()))
                .map(each -> numbers.get(each.id()))
                .sorted()
                .toList();
    }
}
