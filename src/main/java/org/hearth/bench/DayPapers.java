package org.hearth.bench;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.calling.ArrangementKind;
import org.hearth.calling.Call;
import org.hearth.court.CourtBook;
import org.hearth.court.Courthouse;
import org.hearth.paper.Papers;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** The list of a day on paper: for the court's own desk, and for all who wait, with nothing but line numbers. */
@Door
public class DayPapers {
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    Days days;

    @Inject
    CourtBook book;

    @Inject
    Papers papers;

    @Inject
    CourtClock clock;

    /**
     * A day's list as a tagged PDF.
     *
     * @param courtroom only this one's; null for all
     * @param shared true for the list that strangers may read: numbers, times and rooms, and no word about anybody
     */
    @Needs(Task.CALL_DAY)
    public byte[] list(CourtPass pass, LocalDate date, String courtroom, boolean shared) {
        Courthouse house = book.courthouse(pass.courthouse());
        Day day = days.on(pass, date, courtroom);
        List<Map<String, Object>> lines = day.items().stream()
                .map(each -> shared ? sharedLine(each, house) : line(each, house))
                .toList();
        Map<String, Object> data = Map.of(
                "court", house.name(),
                "room", courtroom == null ? "" : house.courtroom(courtroom).name(),
                "day", CourtTime.say(date, WORDS.locale()),
                "made", CourtTime.say(clock.now(), WORDS.locale()),
                "count", WORDS.say("paper.hearings", lines.size()),
                "shared", shared,
                "lines", lines);
        return papers.pdf("day-list", data, WORDS.locale());
    }

    private static Map<String, Object> sharedLine(DayItem item, Courthouse house) {
        return Map.of(
                "line", item.line() == null ? "" : item.line().toString(),
                "time", CourtTime.say(CourtTime.timeOf(item.hearing().startsAt())),
                "room", MinuteFacts.room(item.hearing(), house),
                "state", WORDS.say(item.hearing().status().key()));
    }

    private static Map<String, Object> line(DayItem item, Courthouse house) {
        return Map.of(
                "line", item.line() == null ? "" : item.line().toString(),
                "time", CourtTime.say(CourtTime.timeOf(item.hearing().startsAt())),
                "room", MinuteFacts.room(item.hearing(), house),
                "state", WORDS.say(item.hearing().status().key()),
                "who", item.label() == null ? WORDS.say("today.no-name") : item.label(),
                "hearing", WORDS.say(item.hearing().typeKey()),
                "officer", house.officer(item.hearing().officer()).name(),
                "notes", notes(item));
    }

    /** What has to be seen to before it is called; never why. */
    private static List<String> notes(DayItem item) {
        List<String> notes = new ArrayList<>();
        if (!item.apart().isEmpty()) {
            notes.add(WORDS.say("paper.apart", joined(item.apart())));
        }
        if (item.call() != null) {
            arranged(item.call(), notes);
        }
        if (item.notice() != null && !item.notice().missing().isEmpty()) {
            notes.add(
                    WORDS.say("paper.unserved", String.join(", ", item.notice().missing())));
        }
        if (item.ordersOpen() > 0) {
            notes.add(WORDS.say("today.orders", item.ordersOpen()));
        }
        return notes;
    }

    private static void arranged(Call call, List<String> notes) {
        call.standing().stream()
                .map(each -> each.kind() == ArrangementKind.INTERPRETER && each.language() != null
                        ? WORDS.say("paper.interpreter", WORDS.say("language." + each.language()))
                        : WORDS.say(each.kind().key()))
                .distinct()
                .forEach(notes::add);
    }

    private static String joined(List<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
