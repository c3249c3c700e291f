package org.hearth.web.bench;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.bench.Preparation;
import org.hearth.bench.Tomorrow;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** One screen that prepares the next court day: what is ticked is done with one button, each by itself. */
@Named
@ViewScoped
public class TomorrowPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient Tomorrow tomorrow;

    private final Map<String, Boolean> ticked = new HashMap<>();
    private final Map<String, String> results = new HashMap<>();
    private LocalDate day;
    private transient List<Preparation> plan;

    /** Reads the plan; what can be done here is ticked. */
    public void load() {
        CourtPass pass = me.court();
        if (!pass.may(Task.CALL_DAY)) {
            throw Problem.notAllowed();
        }
        day = tomorrow.day(pass);
        plan = tomorrow.plan(pass);
        plan.forEach(each -> ticked.putIfAbsent(each.id(), each.state() == Preparation.State.DOABLE));
    }

    /** Reads the plan where this request has not read it yet. */
    public void ready() {
        if (plan == null) {
            load();
        }
    }

    /** Does all that is ticked; each row says what became of it. */
    public void prepare() {
        results.clear();
        int done = 0;
        for (Preparation each : tomorrow.plan(me.court())) {
            if (each.state() == Preparation.State.DOABLE && Boolean.TRUE.equals(ticked.get(each.id()))) {
                done += one(each) ? 1 : 0;
            }
        }
        ticked.clear();
        load();
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                done == results.size() ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_WARN,
                                WORDS.say("tomorrow.said", done, results.size() - done),
                                null));
    }

    private boolean one(Preparation each) {
        String hearing = each.hearing().id();
        try {
            tomorrow.prepare(me.open(Ids.caseOf(hearing)), hearing, each.what());
            results.put(each.id(), WORDS.say("tomorrow.done"));
            return true;
        } catch (Problem problem) {
            results.put(each.id(), WORDS.say("tomorrow.failed", problem.say(WORDS)));
            return false;
        }
    }

    /** How something stands, or why it cannot be done here. */
    public String said(Preparation each) {
        return WORDS.say(each.why(), each.args().toArray());
    }

    /** Where somebody goes on with it. */
    public String page(Preparation each) {
        String hearing = "?hearing=" + each.hearing().id();
        switch (each.what()) {
            case NOTICE:
                return "/notice/service" + hearing;
            case SHELL:
                return "/bench/hear" + hearing;
            default:
                return "/calling/call" + hearing;
        }
    }

    /** True where a button can do it. */
    public boolean doable(Preparation each) {
        return each.state() == Preparation.State.DOABLE;
    }

    /** How many of them a button can do. */
    public long getDoable() {
        return plan.stream().filter(this::doable).count();
    }

    public List<Preparation> getPlan() {
        return plan;
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    /** What became of each that was done just now, by its key. */
    public Map<String, String> getResults() {
        return results;
    }

    public LocalDate getDay() {
        return day;
    }
}
