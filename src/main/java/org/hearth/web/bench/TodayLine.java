package org.hearth.web.bench;

import java.time.LocalDate;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.bench.DayItem;
import org.hearth.court.Courthouse;
import org.hearth.court.Courtroom;
import org.hearth.court.Officer;
import org.hearth.docket.HearingStatus;
import org.hearth.input.RequestStatus;
import org.hearth.terms.Role;
import org.hearth.terms.Words;

/**
 * One line of the day's list as the page shows it.
 *
 * @param item the hearing with its number, name and open orders
 * @param room the courtroom's name
 * @param officer the judicial officer's name
 * @param missing what is still to come, a line an agency: {@code County Probation: 1 overdue (due 30 Nov)}; then who is in
 * @param received how many voices have been received
 * @param asked how many were asked
 * @param next what it may be called next; none for those who may not
 * @param here how many of those it waits for are here; null for those who may not know
 * @param waiting the youth first, and how long somebody has waited; empty once it was held
 * @param open what its status leaves open, in words; empty for nothing
 * @param marks what is arranged, who must not meet, how it came onto the list
 * @param look how the row is drawn: {@code now} while it is called, {@code past} once it is done
 */
public record TodayLine(
        DayItem item,
        String room,
        String officer,
        List<String> missing,
        int received,
        int asked,
        List<TodayStep> next,
        String here,
        TodayMarks.Waiting waiting,
        String open,
        List<TodayMarks.Mark> marks,
        String look) {
    /** The line of an item as that person sees it today. */
    static TodayLine of(DayItem item, Courthouse house, CourtPass pass, LocalDate today) {
        HearingStatus status = item.hearing().status();
        return new TodayLine(
                item,
                room(item, house),
                officer(item, house),
                TodayInput.lines(item.readiness()),
                count(item, true),
                count(item, false),
                pass.may(Task.MARK_HEARING) ? TodayStep.of(item.hearing(), pass.role() == Role.JUDGE) : List.of(),
                TodayMarks.here(item.call()),
                TodayMarks.waiting(item),
                TodayMarks.open(item.hearing()),
                TodayMarks.of(item, today),
                look(status));
    }

    /** True where this person may check the youth in and the youth has not come. */
    public boolean isYouthDue() {
        boolean waits = !next.isEmpty() && item.call() != null;
        return waits && item.call().youth().filter(each -> each.in()).isEmpty();
    }

    /** When it was called and how long people waited for it; empty before. */
    public String getCalled() {
        return TodayMarks.called(item);
    }

    /** How far the statutory notices have come, in words, while proof is missing; else empty. */
    public String getNotice() {
        boolean open =
                item.notice() != null && item.notice().proof() < item.notice().owed();
        return open ? item.notice().say(Words.ENGLISH) : "";
    }

    /** How many are in, or how many were asked and not excused. */
    private static int count(DayItem item, boolean in) {
        return (int) item.readiness().stream()
                .filter(each -> each.status() != RequestStatus.EXCUSED)
                .filter(each -> !in || each.status() == RequestStatus.SUBMITTED)
                .count();
    }

    private static String room(DayItem item, Courthouse house) {
        return house.courtrooms().stream()
                .filter(each -> each.key().equals(item.hearing().courtroom()))
                .map(Courtroom::name)
                .findFirst()
                .orElse(item.hearing().courtroom());
    }

    private static String officer(DayItem item, Courthouse house) {
        return house.officers().stream()
                .filter(each -> each.key().equals(item.hearing().officer()))
                .map(Officer::name)
                .findFirst()
                .orElse("");
    }

    private static String look(HearingStatus status) {
        boolean now = status == HearingStatus.CALLED || status == HearingStatus.SECOND_CALL;
        return now ? "now" : status == HearingStatus.DONE ? "past" : "";
    }
}
