package org.hearth.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;

/**
 * What a screen in the waiting room shows: numbers and nothing else.
 *
 * @param rooms one a courtroom that sits today, by its key
 * @param changes how often the day has changed, so that a live page knows whether it is behind
 */
public record Board(List<Room> rooms, long changes) {
    private static final Set<HearingStatus> CALLED = EnumSet.of(HearingStatus.CALLED, HearingStatus.SECOND_CALL);

    /**
     * A courtroom's two numbers.
     *
     * @param courtroom its key in the court book
     * @param now the number that is called; null while none is
     * @param next the number that comes next; null when none does
     */
    public record Room(String courtroom, Integer now, Integer next) {}

    public Board {
        rooms = List.copyOf(rooms);
    }

    /** The board of a day's hearings, in time order; of one courtroom, or of all for null. */
    static Board of(List<Hearing> hearings, Map<String, Integer> numbers, String courtroom, long changes) {
        List<Room> rooms = hearings.stream()
                .map(Hearing::courtroom)
                .filter(key -> courtroom == null || courtroom.equals(key))
                .distinct()
                .sorted()
                .map(key -> room(key, hearings, numbers))
                .toList();
        return new Board(rooms, changes);
    }

    /** Next is who is here; while nobody is, the first that was set; passed and trailing matters wait for their call. */
    private static Room room(String key, List<Hearing> hearings, Map<String, Integer> numbers) {
        return new Room(
                key,
                first(key, hearings, numbers, CALLED),
                firstOf(
                        first(key, hearings, numbers, EnumSet.of(HearingStatus.HERE)),
                        first(key, hearings, numbers, EnumSet.of(HearingStatus.SET))));
    }

    private static Integer first(
            String key, List<Hearing> hearings, Map<String, Integer> numbers, Set<HearingStatus> statuses) {
        return hearings.stream()
                .filter(each -> each.courtroom().equals(key) && statuses.contains(each.status()))
                .map(each -> numbers.get(each.id()))
                .findFirst()
                .orElse(null);
    }

    private static Integer firstOf(Integer one, Integer other) {
        return one == null ? other : one;
    }
}
