package org.hearth.calling;

import java.util.List;
import java.util.Map;

/**
 * A day's calls.
 *
 * @param calls by hearing
 * @param late what is arranged for this courthouse's hearings from today on, past its day and not confirmed, earliest
 *     first; empty for those who are not its staff
 */
public record CallDay(Map<String, Call> calls, List<Arrangement> late) {
    public CallDay {
        calls = Map.copyOf(calls);
        late = List.copyOf(late);
    }
}
