package org.hearth.web.calling;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.calling.ArrangementChange;
import org.hearth.calling.ArrangementStatus;
import org.hearth.calling.CalendarCall;
import org.hearth.calling.CheckIn;
import org.hearth.calling.CheckInState;
import org.hearth.calling.NewCheckIn;
import org.hearth.calling.NewWaiver;
import org.hearth.calling.Note;
import org.hearth.calling.Waiver;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** One hearing's call: who is here, what is arranged, what was waived, and the clerk's note. */
@Named
@ViewScoped
public class CallPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient CalendarCall call;

    @Inject
    private transient Docket docket;

    @Inject
    private transient CourtClock clock;

    private String hearing;
    private String noteText;
    private Long noteVersion;
    private transient Hearing set;
    private transient List<CheckIn> people = List.of();
    private transient List<ArrangedLine> things = List.of();
    private transient List<Waiver> waivers = List.of();

    /** Reads the hearing's call. */
    public void load() {
        OpenCase pass = pass();
        set = docket.hearing(pass, hearing);
        people = call.checkIns(pass, hearing);
        things = call.arrangements(pass, hearing).stream()
                .map(each -> ArrangedLine.of(each, people, pass.role(), clock.today()))
                .toList();
        waivers = call.waivers(pass);
        if (isStaff() && noteVersion == null) {
            Note note = call.note(pass, hearing);
            noteText = note.text();
            noteVersion = note.version();
        }
    }

    /** Reads it where this request has not read it yet. */
    public void ready() {
        if (set == null) {
            load();
        }
    }

    /** Somebody comes or goes: who and where come with the request. */
    public void seat() {
        set = null;
        CheckInState state = CheckInState.of(given("state"));
        call.checkIn(pass(), hearing, new NewCheckIn(given("person"), state, null));
        load();
    }

    /** A step of something arranged: which one, over which version, and who confirmed it come with the request. */
    public void step() {
        set = null;
        ArrangementStatus status = Stream.of(ArrangementStatus.values())
                .filter(each -> each.wire().equals(given("status")))
                .findFirst()
                .orElseThrow(() -> Problem.badInput("status", "problem.unknown-arrangement-status"));
        String who = given("confirmedBy");
        ArrangementChange change = new ArrangementChange(status, who == null || who.isBlank() ? null : who, null);
        call.step(pass(), given("thing"), change, Long.parseLong(given("version")));
        load();
    }

    /** Counsel's answer whether their client is alone and free to talk. */
    public void alone() {
        set = null;
        boolean free = "yes".equals(given("free"));
        call.alone(pass(), given("thing"), free, Long.parseLong(given("version")));
        load();
    }

    /** Withdraws a waiver today. */
    public void withdraw() {
        set = null;
        call.waive(pass(), NewWaiver.withdrawing(given("waiver")));
        load();
    }

    /** Keeps the note. */
    public void keepNote() {
        Note note = call.note(pass(), hearing, noteText, noteVersion);
        noteText = note.text();
        noteVersion = note.version();
        set = null;
        FacesContext.getCurrentInstance()
                .addMessage(
                        null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say("call.note.kept"), null));
    }

    private static String given(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** This person on the hearing's case. */
    public OpenCase pass() {
        return me.open(Ids.caseOf(hearing));
    }

    /** The page's address, to come back to. */
    public String again() {
        return "/calling/call?faces-redirect=true&hearing=" + hearing;
    }

    /** Whose a waiver is: a name, or a part. */
    public String whose(Waiver waiver) {
        return people.stream()
                .map(CheckIn::seat)
                .filter(each -> each.key().equals(waiver.person()))
                .map(each -> each.name() == null ? Words.ENGLISH.say(each.part()) : each.name())
                .findFirst()
                .orElse("");
    }

    /** Where somebody may be. */
    public CheckInState[] getStates() {
        return CheckInState.values();
    }

    /** Where a waiver stands today: {@code waiver.in-force}, {@code waiver.withdrawn} or {@code waiver.past}. */
    public String standing(Waiver waiver) {
        if (waiver.withdrawn() != null) {
            return "waiver.withdrawn";
        }
        return waiver.inForce(clock.today()) ? "waiver.in-force" : "waiver.past";
    }

    /** Whether this person keeps the call. */
    public boolean isStaff() {
        return me.can(Task.CALL_DAY.name());
    }

    /** True while people may check in and things be arranged. */
    public boolean isOpen() {
        return isStaff() && !set.status().over();
    }

    /** The case's number. */
    public String getNumber() {
        return Ids.caseOf(hearing);
    }

    public Hearing getSet() {
        return set;
    }

    public List<CheckIn> getPeople() {
        return people;
    }

    public List<ArrangedLine> getThings() {
        return things;
    }

    public List<Waiver> getWaivers() {
        return waivers;
    }

    public String getHearing() {
        return hearing;
    }

    public void setHearing(String hearing) {
        this.hearing = hearing;
    }

    public String getNoteText() {
        return noteText;
    }

    public void setNoteText(String noteText) {
        this.noteText = noteText;
    }
}
