package org.hearth.web.bench;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.access.CourtPass;
import org.hearth.bench.CallOrders;
import org.hearth.bench.Day;
import org.hearth.bench.Days;
import org.hearth.calling.CalendarCall;
import org.hearth.calling.CheckInState;
import org.hearth.calling.NewCheckIn;
import org.hearth.calling.Seat;
import org.hearth.court.CourtBook;
import org.hearth.court.CourtCalendar;
import org.hearth.court.Courthouse;
import org.hearth.court.Courtroom;
import org.hearth.docket.Docket;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.HearingType;
import org.hearth.docket.HearingTypes;
import org.hearth.docket.Mark;
import org.hearth.docket.Stage;
import org.hearth.docket.SubmittedHow;
import org.hearth.docket.Until;
import org.hearth.input.Readiness;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Today: the day's list, what is missing, what is not yet signed or entered; one's change shows to all. */
@Named
@ViewScoped
public class TodayPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Days days;

    @Inject
    private transient CallOrders callOrders;

    @Inject
    private transient Docket docket;

    @Inject
    private transient CalendarCall call;

    @Inject
    private transient HearingTypes types;

    @Inject
    private transient CourtBook book;

    @Inject
    private transient CourtCalendar calendar;

    @Inject
    private transient CourtClock clock;

    private LocalDate date;
    private String room;
    private String print;
    private transient Day day;
    private transient List<TodayLine> lines;
    private String input;
    private List<String> agencies;

    /** Reads the day: today's where none is named. */
    public void load() {
        date = date == null ? clock.today() : date;
        CourtPass pass = me.court();
        Courthouse house = book.courthouse(pass.courthouse());
        day = days.on(pass, date, room == null || room.isBlank() ? null : room);
        lines = day.items().stream()
                .map(item -> TodayLine.of(item, house, pass, clock.today()))
                .toList();
        List<Readiness> asked =
                day.items().stream().flatMap(each -> each.readiness().stream()).toList();
        input = TodayInput.total(asked);
        agencies = TodayInput.totals(asked);
    }

    /** Reads the day where this request has not read it yet. */
    public void ready() {
        if (day == null) {
            load();
        }
    }

    /** Calls a hearing: which one, over which version, and what it is called now come with the request. */
    public void mark() {
        Map<String, String> given = given();
        String hearing = given.get("hearing");
        SubmittedHow how = Stream.of(SubmittedHow.values())
                .filter(each -> each.wire().equals(given.get("how")))
                .findFirst()
                .orElse(null);
        String due = given.get("due");
        LocalDate decided = due == null || due.isBlank() ? null : CourtTime.date("decisionDue", due);
        Stage stage = new Stage(Until.parse(given.get("until")), how, decided);
        Mark mark = new Mark(HearingStatus.of(given.get("status")), stage);
        day = null;
        docket.mark(me.open(Ids.caseOf(hearing)), hearing, mark, Long.parseLong(given.get("version")));
        load();
    }

    /** The youth of a hearing has come in. */
    public void youthIn() {
        String hearing = given().get("hearing");
        day = null;
        call.checkIn(me.open(Ids.caseOf(hearing)), hearing, new NewCheckIn(Seat.YOUTH, CheckInState.WAITING, null));
        load();
    }

    /** A hearing is called at another place among its courtroom's: before which one, over which order. */
    public void move() {
        Map<String, String> given = given();
        String before = given.get("before");
        day = null;
        callOrders.place(
                me.court(),
                date,
                given.get("hearing"),
                before == null || before.isBlank() ? null : before,
                Long.parseLong(given.get("order")));
        load();
    }

    private static Map<String, String> given() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public List<TodayLine> getLines() {
        return lines;
    }

    /** How much of the day's input is in, in one line; empty where nothing is asked. */
    public String getInput() {
        return input;
    }

    /** The same agency by agency, those that owe the most first. */
    public List<String> getAgencies() {
        return agencies;
    }

    /** The day with its counters; null before it is read. */
    public Day getDay() {
        return day;
    }

    /** What is arranged, past its day and not confirmed, in words; none for those who are not court staff. */
    public List<TodayMarks.Late> getLate() {
        return day.late().stream().map(TodayMarks::late).toList();
    }

    /** How long the oldest of what is not yet signed or entered has waited, in words; empty when there is none. */
    public String getOldest() {
        boolean none = day.open() == null || day.open().age() == null;
        return none ? "" : day.open().age().say(Words.ENGLISH);
    }

    /** What was carried over onto this day and is still open, a line each. */
    public List<String> getCarried() {
        return day.carried().stream().map(TodayMarks::carried).toList();
    }

    /** How many of the list have come so far: done, or heard and waiting for their orders. */
    public long getHeard() {
        return lines.stream()
                .filter(line -> line.item().hearing().status().held())
                .count();
    }

    /** True when the day is today, so that it lives. */
    public boolean isToday() {
        return clock.today().equals(date);
    }

    public LocalDate getBefore() {
        return step(-1);
    }

    public LocalDate getAfter() {
        return step(1);
    }

    private LocalDate step(int days) {
        LocalDate next = date.plusDays(days);
        return calendar.isCourtDay(next) || Math.abs(date.until(next).getDays()) > 10
                ? next
                : step(days + Integer.signum(days));
    }

    /** The courtrooms one may choose from. */
    public List<Courtroom> getRooms() {
        return book.courthouse(me.getCourthouse()).courtrooms();
    }

    /** The kinds of hearings that may come onto today's list. */
    public List<HearingType> getKinds() {
        return types.all().stream().filter(type -> !type.beforeFinding()).toList();
    }

    /** True where the clerk's notes are printed with the list. */
    public boolean isNoted() {
        return "notes".equals(print);
    }

    public String getPrint() {
        return print;
    }

    public void setPrint(String print) {
        this.print = print;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }
}
