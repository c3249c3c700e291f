package org.hearth.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.calling.AddOnKind;
import org.hearth.calling.Call;
import org.hearth.calling.CallDay;
import org.hearth.casefile.CaseFace;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.Limit;
import org.junit.jupiter.api.Test;

/** The numbers of a day, and what a waiting room sees of them. */
class BoardTest {
    private static final Instant NINE = Instant.parse("2026-11-17T17:00:00Z");

    @Test
    void whoCameInLateIsNumberedAfterAllOthersSoThatNobodysNumberChanges() {
        List<Hearing> list = List.of(
                hearing("a", "dept-3", 0, HearingStatus.SET),
                hearing("late", "dept-3", 10, HearingStatus.SET),
                hearing("b", "dept-3", 20, HearingStatus.SET));
        Call late = new Call("late", List.of(), List.of(), AddOnKind.WALK_ON, NINE, null);
        Map<String, Integer> numbers = Numbers.of(list, new CallDay(Map.of("late", late), List.of()));
        assertEquals(Map.of("a", 1, "b", 2, "late", 3), numbers);
    }

    @Test
    void theBoardShowsTheNumberCalledAndWhoIsHereNext() {
        List<Hearing> list = List.of(
                hearing("a", "dept-3", 0, HearingStatus.HEARD),
                hearing("b", "dept-3", 10, HearingStatus.CALLED),
                hearing("c", "dept-3", 20, HearingStatus.SET),
                hearing("d", "dept-3", 30, HearingStatus.HERE),
                hearing("e", "dept-5", 0, HearingStatus.TRAILING),
                hearing("f", "dept-5", 10, HearingStatus.SET));
        Board board = Board.of(list, numbers(list), null, 7);
        assertEquals(List.of(new Board.Room("dept-3", 2, 4), new Board.Room("dept-5", null, 6)), board.rooms());
        assertEquals(1, Board.of(list, numbers(list), "dept-5", 7).rooms().size());
    }

    @Test
    void whenAllAreDoneNoNumberIsNext() {
        List<Hearing> list = List.of(hearing("a", "dept-3", 0, HearingStatus.DONE));
        Board.Room room = Board.of(list, Map.of("a", 1), null, 0).rooms().get(0);
        assertNull(room.now());
        assertNull(room.next());
    }

    @Test
    void linesKeptApartNameEachOther() {
        List<Hearing> list =
                List.of(hearing("a", "dept-3", 0, HearingStatus.SET), hearing("b", "dept-3", 10, HearingStatus.SET));
        assertEquals(List.of(2), Numbers.apart(list, Map.of("a", 1, "b", 2), new CaseFace("A", Set.of("case-b"))));
    }

    private static Map<String, Integer> numbers(List<Hearing> list) {
        return Numbers.of(list, new CallDay(Map.of(), List.of()));
    }

    private static Hearing hearing(String id, String room, int minute, HearingStatus status) {
        return new Hearing(
                id,
                "case-" + id,
                "dep.interim",
                "s",
                NINE.plusSeconds(minute * 60L),
                10,
                room,
                "judge-a",
                status,
                null,
                new Limit(null, null, ""),
                null,
                0);
    }
}
