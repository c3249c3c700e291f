package org.hearth.web.calling;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.calling.Chambers;
import org.hearth.calling.ChambersKinds;
import org.hearth.calling.ChambersMatter;
import org.hearth.calling.ChambersOutcome;
import org.hearth.calling.ChambersState;
import org.hearth.calling.MatterStep;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.web.Me;

/** What is decided in chambers, without an appearance: most pressing first, each with its clock. */
@Named
@ViewScoped
public class ChambersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Chambers chambers;

    @Inject
    private transient ChambersKinds kinds;

    @Inject
    private transient CourtClock clock;

    private boolean decided;
    private transient List<ChambersMatter> matters;

    /** Reads what waits, or what was decided. */
    public void load() {
        matters = chambers.queue(me.court(), decided ? ChambersState.DECIDED : null);
    }

    /** Reads it where this request has not read it yet. */
    public void ready() {
        if (matters == null) {
            load();
        }
    }

    /** A step: which matter, over which version, where to, and what is missing come with the request. */
    public void step() {
        matters = null;
        ChambersState state = Stream.of(ChambersState.values())
                .filter(each -> each.wire().equals(given("state")))
                .findFirst()
                .orElseThrow(() -> Problem.badInput("state", "problem.unknown-chambers-state"));
        String missing = given("missing");
        chambers.move(pass(), given("matter"), new MatterStep(state, null, missing), version());
        load();
    }

    /** The judge's decision. */
    public void decide() {
        matters = null;
        ChambersOutcome outcome = Stream.of(ChambersOutcome.values())
                .filter(each -> each.wire().equals(given("outcome")))
                .findFirst()
                .orElseThrow(() -> Problem.badInput("outcome", "problem.unknown-outcome"));
        chambers.decide(pass(), given("matter"), outcome, null, version());
        load();
    }

    private OpenCase pass() {
        return me.open(Ids.caseOf(given("matter")));
    }

    private static long version() {
        return Long.parseLong(given("version"));
    }

    private static String given(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** The steps short of a decision that may follow. */
    public List<ChambersState> steps(ChambersMatter matter) {
        return matter.state().next().stream()
                .filter(each -> each != ChambersState.DECIDED)
                .toList();
    }

    /** Whether this person may decide it now. */
    public boolean decidable(ChambersMatter matter) {
        return me.can(Task.DECIDE_CHAMBERS.name()) && matter.state().next().contains(ChambersState.DECIDED);
    }

    /** Whether it may go back incomplete. */
    public boolean returnable(ChambersMatter matter) {
        return matter.state().next().contains(ChambersState.RETURNED);
    }

    /** How its last day is drawn: {@code imminent} once it is over, {@code attention} on that day. */
    public String look(ChambersMatter matter) {
        if (matter.late(clock.today())) {
            return "imminent";
        }
        boolean today = clock.today().equals(matter.due().day());
        return today && matter.state() != ChambersState.DECIDED ? "attention" : "";
    }

    public ChambersOutcome[] getOutcomes() {
        return ChambersOutcome.values();
    }

    public ChambersKinds getKinds() {
        return kinds;
    }

    public List<ChambersMatter> getMatters() {
        return matters;
    }

    public boolean isDecided() {
        return decided;
    }

    public void setDecided(boolean decided) {
        this.decided = decided;
    }
}
