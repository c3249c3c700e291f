package org.hearth.web.docket;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.docket.Advice;
import org.hearth.docket.Basis;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingType;
import org.hearth.docket.HearingTypes;
import org.hearth.docket.Hold;
import org.hearth.docket.Holds;
import org.hearth.docket.NewHold;
import org.hearth.docket.SlotAsk;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Sets a hearing: what the law says, the best places with their reasons, and what will be asked of whom. */
@Named
@ViewScoped
public class SetPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 5;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient CaseFiles files;

    @Inject
    private transient Docket docket;

    @Inject
    private transient Holds holds;

    @Inject
    private transient HearingTypes types;

    @Inject
    private transient Places places;

    @Inject
    private transient FacesContext faces;

    private final SetForm form = new SetForm();
    private String number;
    private Integer seen;
    private transient List<Hearing> already = List.of();
    private transient List<Hold> held = List.of();
    private transient List<HearingType> fitting = List.of();
    private transient List<Place> offered = List.of();
    private transient List<String> owners = List.of();
    private transient Advice advice;
    private transient HearingType chosen;

    /** Reads the case's kinds of hearings and, for the chosen one, the law and the places. */
    public void load() {
        OpenCase pass = me.open(number);
        if (!pass.may(Task.SET_HEARING)) {
            throw Problem.notAllowed();
        }
        CaseHeader file = files.header(pass);
        fitting = types.fitting(file.jurisdiction(), file.custody());
        chosen = fitting.stream()
                .filter(each -> each.id().equals(form.getType()))
                .findFirst()
                .orElseGet(() -> usual(fitting));
        held = holds.of(pass);
        if (chosen != null) {
            advise(pass);
        }
    }

    private void advise(OpenCase pass) {
        form.setType(chosen.id());
        already = ahead(pass);
        seen = seen == null ? Integer.valueOf(already.size()) : seen;
        form.setMinutes(form.getMinutes() == null ? Integer.valueOf(chosen.minutes()) : form.getMinutes());
        SlotAsk ask = new SlotAsk(chosen.id(), form.getMinutes(), form.getFrom(), form.getTo(), OFFERED);
        advice = docket.advise(pass, ask);
        offered = places.of(pass, chosen, advice);
        owners = advice.window().passed() ? places.owners(pass) : List.of();
    }

    /** The kind most often set here: a progress hearing, where the case may have one. */
    private static HearingType usual(List<HearingType> fitting) {
        return fitting.stream()
                .filter(each -> each.id().endsWith(".interim") || each.id().endsWith(".review"))
                .findFirst()
                .orElse(fitting.isEmpty() ? null : fitting.get(0));
    }

    /** Reads the page where a form came back that could not be taken. */
    public void ready() {
        if (fitting == null || fitting.isEmpty()) {
            load();
        }
    }

    /** Sets the hearing on the chosen place and goes to the case; sent twice, it is still one hearing. */
    public String set() {
        load();
        Place.Chosen place = Place.Chosen.of(faces);
        take(me.open(number), place);
        say(
                WORDS.say("set.done", CourtTime.say(place.startsAt(), WORDS.locale())),
                WORDS.say(asks(place) ? "set.done.next" : "set.done.nobody"));
        return "/casefile/case?faces-redirect=true&number=" + number;
    }

    /** Holds the chosen place for this case and stays on the page. */
    public String hold() {
        load();
        Place.Chosen place = Place.Chosen.of(faces);
        Hold kept = holds.hold(
                me.open(number), new NewHold(chosen.id(), place.sitting(), place.startsAt(), form.getMinutes(), null));
        say(WORDS.say("set.held", CourtTime.say(kept.until(), WORDS.locale())), WORDS.say("set.held.next"));
        return here();
    }

    /** Frees a place that was held. */
    public String release(String id) {
        holds.release(me.open(number), id);
        say(WORDS.say("set.released"), null);
        return here();
    }

    private String here() {
        return "/docket/set?faces-redirect=true&number=" + number + "&type=" + form.getType() + "&minutes="
                + form.getMinutes();
    }

    private void say(String summary, String detail) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, summary, detail));
    }

    private boolean asks(Place.Chosen place) {
        return offered.stream()
                .filter(each -> each.slot().sitting().equals(place.sitting()))
                .anyMatch(each -> !each.asks().isEmpty());
    }

    private List<Hearing> ahead(OpenCase pass) {
        return docket.ofCase(pass).stream()
                .filter(each -> !each.status().over() && each.type().equals(chosen.id()))
                .toList();
    }

    private void take(OpenCase pass, Place.Chosen place) {
        boolean set = already.stream()
                .anyMatch(each -> each.sitting().equals(place.sitting())
                        && each.startsAt().equals(place.startsAt()));
        if (set) {
            return;
        }
        if (already.size() > seen) {
            seen = already.size();
            throw Problem.lostRace("set-meanwhile");
        }
        try {
            docket.set(pass, form.hearing(place));
        } catch (Problem problem) {
            load();
            throw problem;
        }
    }

    /** What is typed. */
    public SetForm getForm() {
        return form;
    }

    public Advice getAdvice() {
        return advice;
    }

    /** The best places; empty when nothing is free inside the window. */
    public List<Place> getOffered() {
        return offered;
    }

    /** The kinds of hearings this case may have. */
    public List<HearingType> getFitting() {
        return fitting;
    }

    /** The chosen kind; null where the case may have none. */
    public HearingType getChosen() {
        return chosen;
    }

    /** Hearings of this kind that are set already, first to last. */
    public List<Hearing> getAlready() {
        return already;
    }

    /** The places held for this case, first to last. */
    public List<Hold> getHeld() {
        return held;
    }

    /** The agencies that may answer for a late hearing; empty inside the limit. */
    public List<String> getOwners() {
        return owners;
    }

    /** Whether a place that is offered lies beyond the limit, so that it needs a basis. */
    public boolean isBeyond() {
        LocalDate outer = advice.window().outer();
        return outer != null
                && !advice.window().passed()
                && offered.stream().anyMatch(each -> CourtTime.dayOf(each.slot().startsAt())
                        .isAfter(outer));
    }

    /** Whether this person may set a date outside the law's limit, with a basis. */
    public boolean isJudicial() {
        return me.getRole() == Role.JUDGE;
    }

    public Basis.Kind[] getKinds() {
        return Basis.Kind.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
