package org.hearth.web.orders;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.orders.Alternatives;
import org.hearth.orders.Warrant;
import org.hearth.orders.WarrantKind;
import org.hearth.orders.WarrantState;
import org.hearth.orders.Warrants;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The warrants of a case: where each stands, what was tried first, and what this person may do about it. */
@Named
@ViewScoped
public class WarrantsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Warrants warrants;

    @Inject
    private transient Alternatives alternatives;

    @Inject
    private transient CourtClock clock;

    private transient List<Warrant> all;
    private transient List<WarrantKind> kinds;
    private transient List<WarrantState> next = List.of();
    private Warrant chosen;
    private String number;
    private String warrant;
    private boolean answering;

    /** Reads them; the one to act on is the one named, else the newest that waits for this person. */
    public void load() {
        OpenCase pass = me.open(number);
        all = warrants.of(pass);
        answering = pass.may(Task.SAY_POSITION);
        kinds = pass.may(Task.ASK_WARRANT)
                ? Stream.of(WarrantKind.values())
                        .filter(each -> each.isAskedBy(pass.role()))
                        .toList()
                : List.of();
        Warrant found = all.stream()
                .filter(each -> warrant == null ? waits(pass, each) : each.id().equals(warrant))
                .findFirst()
                .orElse(null);
        chosen = chosen == null || found == null ? found : chosen;
        next = found == null ? List.of() : warrants.next(pass, found.state());
    }

    private boolean waits(OpenCase pass, Warrant each) {
        boolean mine = answering && each.state().stands();
        return each.stands() && (mine || !warrants.next(pass, each.state()).isEmpty());
    }

    /** Says that it was done, and opens the page again. */
    String again(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say(key), null));
        return "/orders/warrants?faces-redirect=true&number=" + number;
    }

    /** This person's pass on the case. */
    OpenCase pass() {
        return me.open(number);
    }

    public List<Warrant> getAll() {
        return all;
    }

    /** The one to act on, as it was read; null where none waits for this person. */
    public Warrant getChosen() {
        return chosen;
    }

    /** What may be decided, recall confirmations left out. */
    public List<WarrantState> getDecisions() {
        return next.stream()
                .filter(each -> each != WarrantState.RECALL_CONFIRMED)
                .toList();
    }

    /** True where this person confirms a recall. */
    public boolean isConfirming() {
        return next.contains(WarrantState.RECALL_CONFIRMED);
    }

    /** True where this person says the position of the young person's attorney on the chosen one. */
    public boolean isAnswering() {
        return answering && chosen != null && chosen.state().stands();
    }

    /** The kinds this person asks for; none for everybody else. */
    public List<WarrantKind> getKinds() {
        return kinds;
    }

    public List<Alternatives.Alternative> getAlternatives() {
        return alternatives.all();
    }

    /** What was tried first, in the court's words. */
    public List<String> tried(Warrant each) {
        return each.alternatives().stream().map(alternatives::say).toList();
    }

    /** How a state is drawn. */
    public String look(Warrant each) {
        if (each.hoursLate() > 0 || each.isHeldPast(clock.today()) || each.isRecallAsked()) {
            return "attention";
        }
        return each.stands() ? "open" : "quiet";
    }

    /** What is owed about one, each in a sentence; none for most. */
    public List<String> owed(Warrant each) {
        List<String> lines = new ArrayList<>();
        if (each.isRecallAsked()) {
            lines.add(Words.ENGLISH.say("warrant.owed.order", each.recallAskedBy()));
        }
        if (each.isToConfirm()) {
            lines.add(Words.ENGLISH.say("warrant.owed.confirm"));
        }
        if (each.isHeldPast(clock.today())) {
            lines.add(Words.ENGLISH.say("warrant.owed.held"));
        }
        if (each.hoursLate() > 0) {
            lines.add(Words.ENGLISH.say("warrant.late", each.hoursLate()));
        }
        return lines;
    }

    /** The first day to which one may be held. */
    public LocalDate getToday() {
        return clock.today();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getWarrant() {
        return warrant;
    }

    public void setWarrant(String warrant) {
        this.warrant = warrant;
    }
}
