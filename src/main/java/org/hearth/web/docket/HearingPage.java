package org.hearth.web.docket;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.access.Member;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.court.CourtBook;
import org.hearth.court.Courthouse;
import org.hearth.docket.Change;
import org.hearth.docket.Continuances;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingTypes;
import org.hearth.docket.Move;
import org.hearth.docket.MoveReason;
import org.hearth.docket.SlotAsk;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** One hearing: where it stands, and, for the court, where else it could lie and how it is taken off. */
@Named
@ViewScoped
public class HearingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 5;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient Docket docket;

    @Inject
    private transient Continuances continuances;

    @Inject
    private transient Standings standings;

    @Inject
    private transient CourtBook book;

    @Inject
    private transient HearingTypes types;

    @Inject
    private transient Places places;

    @Inject
    private transient FacesContext faces;

    private String id;
    private LocalDate from;
    private MoveReason reason;
    private String owner;
    private Long version;
    private transient Hearing hearing;
    private String room;
    private String officer;
    private transient List<Place> offered = List.of();
    private transient List<String> owners = List.of();

    /** Reads the hearing and, for those who may move it, the best other places. */
    public void load() {
        OpenCase pass = me.open(Ids.caseOf(id));
        hearing = docket.hearing(pass, id);
        version = version == null ? Long.valueOf(hearing.version()) : version;
        Courthouse house = book.courthouse(pass.courthouse());
        room = house.courtroom(hearing.courtroom()).name();
        officer = house.officer(hearing.officer()).name();
        if (isChangeable()) {
            SlotAsk ask = new SlotAsk(hearing.type(), hearing.minutes(), from, null, OFFERED);
            offered = places.of(pass, types.of(hearing.type()), docket.advise(pass, ask));
            owners = Stream.concat(
                            Stream.of(house.name()),
                            standings.team(pass).stream()
                                    .map(Member::agency)
                                    .filter(agency -> !agency.isEmpty())
                                    .sorted())
                    .distinct()
                    .toList();
        }
    }

    /** Reads the page where a form came back that could not be taken. */
    public void ready() {
        if (hearing == null) {
            load();
        }
    }

    /** Moves the hearing to the chosen place. */
    public String move() {
        Place.Chosen place = Place.Chosen.of(faces);
        Change change = new Change(reason, owner);
        Move move = new Move(place.sitting(), place.startsAt(), change, null);
        Hearing moved = continuances.move(me.open(Ids.caseOf(id)), id, move, version);
        return said("hearing.moved", CourtTime.say(moved.startsAt(), WORDS.locale()));
    }

    /** Takes the hearing off the calendar. */
    public String vacate() {
        continuances.vacate(me.open(Ids.caseOf(id)), id, new Change(reason, owner), version);
        return said("hearing.vacated", "");
    }

    private String said(String key, String what) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, WORDS.say(key, what), null));
        return "/docket/hearing?faces-redirect=true&id=" + id;
    }

    /** Whether this person may move it and it is not over. */
    public boolean isChangeable() {
        return me.can(Task.SET_HEARING.name()) && !hearing.status().over();
    }

    /** The case's number. */
    public String getNumber() {
        return Ids.caseOf(id);
    }

    public Hearing getHearing() {
        return hearing;
    }

    public String getRoom() {
        return room;
    }

    public String getOfficer() {
        return officer;
    }

    public List<Place> getOffered() {
        return offered;
    }

    public MoveReason[] getReasons() {
        return MoveReason.values();
    }

    /** The agencies that may answer for a move: the court's own house and those of the team. */
    public List<String> getOwners() {
        return owners;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public MoveReason getReason() {
        return reason;
    }

    public void setReason(MoveReason reason) {
        this.reason = reason;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }
}
