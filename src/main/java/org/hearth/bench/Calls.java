package org.hearth.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearth.docket.HearingStates;
import org.hearth.docket.HearingStatus;

/**
 * What a hearing is usually called next on its day, the usual step first; each is one that {@link HearingStates} allows
 * the clerk. Recording and signing have pages of their own.
 */
public final class Calls {
    private static final Map<HearingStatus, List<HearingStatus>> NEXT = new EnumMap<>(HearingStatus.class);

    static {
        NEXT.put(HearingStatus.SET, List.of(HearingStatus.HERE, HearingStatus.CALLED));
        NEXT.put(HearingStatus.HERE, List.of(HearingStatus.CALLED, HearingStatus.TRAILING));
        NEXT.put(
                HearingStatus.CALLED,
                List.of(HearingStatus.HEARD, HearingStatus.SUBMITTED, HearingStatus.PASSED, HearingStatus.TRAILING));
        NEXT.put(HearingStatus.PASSED, List.of(HearingStatus.SECOND_CALL, HearingStatus.TRAILING));
        NEXT.put(
                HearingStatus.SECOND_CALL,
                List.of(HearingStatus.HEARD, HearingStatus.SUBMITTED, HearingStatus.PASSED, HearingStatus.TRAILING));
        NEXT.put(HearingStatus.TRAILING, List.of(HearingStatus.CALLED, HearingStatus.HERE));
        NEXT.put(HearingStatus.SUBMITTED, List.of(HearingStatus.HEARD, HearingStatus.CALLED));
        NEXT.put(HearingStatus.UNDER_SUBMISSION, List.of(HearingStatus.HEARD));
    }

    private Calls() {}

    /** The statuses that may follow, the usual one first; none once it was heard. */
    public static List<HearingStatus> after(HearingStatus status) {
        return NEXT.getOrDefault(status, List.of());
    }
}
