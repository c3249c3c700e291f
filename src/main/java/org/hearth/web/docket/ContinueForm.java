package org.hearth.web.docket;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
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
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.court.CourtBook;
import org.hearth.docket.Basis;
import org.hearth.docket.Change;
import org.hearth.docket.Consequence;
import org.hearth.docket.ContinuanceReasons;
import org.hearth.docket.Continuances;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingType;
import org.hearth.docket.HearingTypes;
import org.hearth.docket.Move;
import org.hearth.docket.MoveReason;
import org.hearth.docket.SlotAsk;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The form that continues a hearing or takes it off: why, who answers for it, where to, and what that means. */
@Named
@ViewScoped
public class ContinueForm implements Serializable {
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
    private transient ContinuanceReasons book;

    @Inject
    private transient Standings standings;

    @Inject
    private transient CourtBook court;

    @Inject
    private transient HearingTypes types;

    @Inject
    private transient CaseFiles files;

    @Inject
    private transient Places places;

    @Inject
    private transient FacesContext faces;

    @Inject
    private transient HearingPage page;

    private LocalDate from;
    private LocalDate to;
    private String reason;
    private String owner;
    private String facts;
    private Basis.Kind basisKind;
    private Long version;
    private transient List<Place> offered;
    private transient List<Consequence> weighed = List.of();
    private transient List<String> owners = List.of();

    /** Reads the best other places and what each would mean, for those who may move the hearing. */
    public void load() {
        page.ready();
        offered = List.of();
        Hearing hearing = page.getHearing();
        version = version == null ? Long.valueOf(hearing.version()) : version;
        if (page.isMovable() || page.isRemovable()) {
            OpenCase pass = me.open(Ids.caseOf(hearing.id()));
            offered = page.isMovable() ? offer(pass, hearing) : List.of();
            weighed = continuances.preview(
                    pass,
                    hearing.id(),
                    offered.stream().map(each -> each.slot().startsAt()).toList(),
                    MoveReason.of(reason));
            owners = answering(pass);
        }
    }

    /** None where such a hearing is no longer held in the case as it now stands. */
    private List<Place> offer(OpenCase pass, Hearing hearing) {
        HearingType type = types.of(hearing.type());
        CaseHeader file = files.header(pass);
        if (!type.fits(file.jurisdiction(), file.custody())) {
            return List.of();
        }
        SlotAsk ask = new SlotAsk(hearing.type(), hearing.minutes(), from, to, OFFERED);
        return places.of(pass, type, docket.advise(pass, ask));
    }

    private List<String> answering(OpenCase pass) {
        Stream<String> team = standings.team(pass).stream()
                .map(Member::agency)
                .filter(agency -> !agency.isEmpty())
                .sorted();
        return Stream.concat(Stream.of(court.courthouse(pass.courthouse()).name()), team)
                .distinct()
                .toList();
    }

    /** Reads the form where it came back because it could not be taken. */
    public void ready() {
        if (offered == null) {
            load();
        }
    }

    /** Continues the hearing to the chosen place. */
    public String move() {
        Place.Chosen place = Place.Chosen.of(faces);
        Basis basis = basisKind == null ? null : new Basis(basisKind, facts);
        Move move = new Move(place.sitting(), place.startsAt(), change(), basis);
        Hearing moved = continuances.move(me.open(page.getNumber()), page.getId(), move, version);
        return said("hearing.moved", CourtTime.say(moved.startsAt(), WORDS.locale()));
    }

    /** Takes the hearing off for good. */
    public String vacate() {
        continuances.vacate(me.open(page.getNumber()), page.getId(), change(), version);
        return said("hearing.vacated", "");
    }

    /** Takes the hearing off until it is given a place again. */
    public String offCalendar() {
        continuances.offCalendar(me.open(page.getNumber()), page.getId(), change(), version);
        return said("hearing.off-calendar", "");
    }

    private Change change() {
        return new Change(MoveReason.of(reason), owner, facts);
    }

    private String said(String key, String what) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, WORDS.say(key, what), null));
        return "/docket/hearing?faces-redirect=true&id=" + page.getId();
    }

    /** The coded reasons, grouped by who answers for them. */
    public List<SelectItem> getReasons() {
        return ReasonChoices.of(book);
    }

    public List<Place> getOffered() {
        return offered;
    }

    /** What each offered place means for the clocks, in the same order. */
    public List<Consequence> getWeighed() {
        return weighed;
    }

    /** The agencies that may answer for it: the court's own house and those of the team. */
    public List<String> getOwners() {
        return owners;
    }

    /** Whether this person may go beyond the law's limit, with a basis. */
    public boolean isJudicial() {
        return me.getRole() == Role.JUDGE;
    }

    public Basis.Kind[] getKinds() {
        return Basis.Kind.values();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public Basis.Kind getBasisKind() {
        return basisKind;
    }

    public void setBasisKind(Basis.Kind basisKind) {
        this.basisKind = basisKind;
    }
}
