package org.hearth.web.docket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.court.CourtBook;
import org.hearth.court.CourtCalendar;
import org.hearth.court.Courthouse;
import org.hearth.court.Courtroom;
import org.hearth.docket.DayLoad;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.Sitting;
import org.hearth.docket.Sittings;
import org.hearth.terms.CourtClock;
import org.hearth.web.Me;

/** The calendar by weeks, with each hearing and how full each sitting is, and by months, with numbers only. */
@Named
@RequestScoped
public class CalendarPage {
    private static final String MONTH = "month";
    private static final int COURT_DAYS = 5;

    @Inject
    private Me me;

    @Inject
    private Docket docket;

    @Inject
    private Sittings sittings;

    @Inject
    private CaseFiles files;

    @Inject
    private CourtBook book;

    @Inject
    private CourtCalendar calendar;

    @Inject
    private CourtClock clock;

    private LocalDate date;
    private String view;
    private String room;
    private List<List<CalendarDay>> weeks = List.of();

    /** Reads the week or the month around the day that is asked for, today's where none is. */
    public void load() {
        date = CourtCalendar.known(date == null ? clock.today() : date);
        room = room == null || room.isBlank() ? null : room;
        CourtPass pass = me.court();
        weeks = isMonth() ? month(pass) : List.of(week(pass));
    }

    private List<CalendarDay> week(CourtPass pass) {
        LocalDate from = monday(date);
        LocalDate to = from.plusDays(COURT_DAYS - 1L);
        Courthouse house = book.courthouse(pass.courthouse());
        List<Hearing> hearings = docket.between(pass, from, to, room);
        Map<String, String> names =
                files.labels(pass, hearings.stream().map(Hearing::caseId).collect(Collectors.toSet()));
        List<Sitting> held = pass.may(Task.ADVISE_SLOTS) ? sittings.between(pass, from, to) : List.of();
        List<Sitting> shown = held.stream()
                .filter(each -> room == null || each.courtroom().equals(room))
                .toList();
        return from.datesUntil(to.plusDays(1))
                .map(day -> CalendarDay.ofWeek(day, closed(day), shown, hearings, names, house))
                .toList();
    }

    private List<List<CalendarDay>> month(CourtPass pass) {
        LocalDate first = date.withDayOfMonth(1);
        LocalDate last = date.with(TemporalAdjusters.lastDayOfMonth());
        LocalDate from = monday(first);
        List<DayLoad> loads = docket.loads(pass, from, last.plusDays(COURT_DAYS)).stream()
                .filter(each -> room == null || each.courtroom().equals(room))
                .toList();
        return Stream.iterate(from, monday -> !monday.isAfter(last), monday -> monday.plusWeeks(1))
                .map(monday -> monday.datesUntil(monday.plusDays(COURT_DAYS))
                        .map(day -> CalendarDay.ofMonth(day, first, closed(day), loads))
                        .toList())
                .filter(week -> week.stream().anyMatch(CalendarDay::inside))
                .toList();
    }

    private String closed(LocalDate day) {
        return calendar.closedFor(day).orElse(null);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public boolean isMonth() {
        return MONTH.equals(view);
    }

    /** The weeks that are shown, one or a month of them, each from Monday to Friday. */
    public List<List<CalendarDay>> getWeeks() {
        return weeks;
    }

    /** A day of the week or month before. */
    public LocalDate getBefore() {
        return isMonth() ? date.withDayOfMonth(1).minusMonths(1) : monday(date).minusWeeks(1);
    }

    /** A day of the week or month after. */
    public LocalDate getAfter() {
        return isMonth() ? date.withDayOfMonth(1).plusMonths(1) : monday(date).plusWeeks(1);
    }

    /** The Monday of the week that is shown. */
    public LocalDate getMonday() {
        return monday(date);
    }

    public LocalDate getToday() {
        return clock.today();
    }

    /** The courtrooms one may choose from. */
    public List<Courtroom> getRooms() {
        return book.courthouse(me.getCourthouse()).courtrooms();
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }
}
