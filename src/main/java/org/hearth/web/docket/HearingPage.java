package org.hearth.web.docket;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.court.CourtBook;
import org.hearth.court.Courthouse;
import org.hearth.docket.Consequence;
import org.hearth.docket.Continuances;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingHistory;
import org.hearth.docket.HearingStates;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.Transfer;
import org.hearth.docket.Transfers;
import org.hearth.docket.Transition.Act;
import org.hearth.docket.Until;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** One hearing: where it stands, the law behind its date, and what became of it so far. */
@Named
@ViewScoped
public class HearingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Docket docket;

    @Inject
    private transient Continuances continuances;

    @Inject
    private transient Transfers transfers;

    @Inject
    private transient CourtBook book;

    private String id;
    private transient Hearing hearing;
    private transient HearingHistory history;
    private transient Consequence weighed;
    private transient List<Transfer> handOffs = List.of();
    private String room;
    private String officer;
    private String trailsUntil;

    /** Reads the hearing and its history. */
    public void load() {
        OpenCase pass = me.open(Ids.caseOf(id));
        hearing = docket.hearing(pass, id);
        history = continuances.history(pass, id);
        weighed = pass.may(Task.SET_HEARING)
                ? continuances
                        .preview(pass, id, List.of(hearing.startsAt()), null)
                        .get(0)
                : null;
        handOffs = pass.may(Task.READ_TRANSFERS) ? transfers.ofCase(pass) : List.of();
        Courthouse house = book.courthouse(pass.courthouse());
        room = house.courtroom(hearing.courtroom()).name();
        officer = house.officer(hearing.officer()).name();
        trailsUntil = say(hearing.stage().trailsUntil());
    }

    private static String say(Until until) {
        Locale locale = Words.ENGLISH.locale();
        if (until == null) {
            return null;
        }
        return until.startsAt() == null ? CourtTime.say(until.day(), locale) : CourtTime.say(until.startsAt(), locale);
    }

    /** Reads the page where a form came back that could not be taken. */
    public void ready() {
        if (hearing == null) {
            load();
        }
    }

    /** Whether this person may give it another place, as it stands. */
    public boolean isMovable() {
        boolean judge = me.getRole() == Role.JUDGE;
        var acts = HearingStates.of(hearing.status(), HearingStatus.SET).acts();
        return me.can(Task.SET_HEARING.name()) && (acts.contains(Act.MOVE) || judge && acts.contains(Act.JUDGE_MOVE));
    }

    /** Whether this person may take it off the calendar, as it stands. */
    public boolean isRemovable() {
        return me.can(Task.SET_HEARING.name())
                && HearingStates.of(hearing.status(), HearingStatus.VACATED).allowed();
    }

    /** Whether it may go off for a while, as it stands. */
    public boolean isPausable() {
        return HearingStates.of(hearing.status(), HearingStatus.OFF_CALENDAR).allowed();
    }

    /** Whether this person may confirm a hand-off. */
    public boolean isConfirming() {
        return me.can(Task.TRANSFER_CASE.name());
    }

    /** The case's number. */
    public String getNumber() {
        return Ids.caseOf(id);
    }

    public Hearing getHearing() {
        return hearing;
    }

    public HearingHistory getHistory() {
        return history;
    }

    /** What the law says of it where it lies, with the steps of each count; null for those who set no hearings. */
    public Consequence getWeighed() {
        return weighed;
    }

    /** The case's transfers, the newest first. */
    public List<Transfer> getHandOffs() {
        return handOffs;
    }

    public String getRoom() {
        return room;
    }

    public String getOfficer() {
        return officer;
    }

    /** The day or time to which it trails; null where it does not, or none is named. */
    public String getTrailsUntil() {
        return trailsUntil;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
