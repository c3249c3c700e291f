package org.hearth.web.casefile;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.docket.CaseClocks;
import org.hearth.docket.RunningClock;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Marks that an act was done which a clock of the case asks for and no hearing satisfies. */
@Named
@ViewScoped
public class DonePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient CaseClocks clocks;

    @Inject
    private transient CourtClock clock;

    @Inject
    private transient FacesContext faces;

    private String number;
    private String chosen;
    private LocalDate day;
    private final Map<String, String> acts = new LinkedHashMap<>();

    /** Reads which acts are open; the page around it refuses those who may not change the case. */
    public void load() {
        day = clock.today();
        acts.clear();
        clocks.running(me.open(number)).stream()
                .filter(RunningClock::markable)
                .forEach(each -> acts.put(
                        each.clock().id(), WORDS.say("change.act", each.clock().plain(), each.ends(WORDS))));
        chosen = acts.containsKey(chosen) ? chosen : null;
    }

    /** Marks the chosen act as done and goes to the case. */
    public String mark() {
        if (chosen == null) {
            throw Problem.badInput("clock", "problem.act-needed");
        }
        clocks.met(me.open(number), chosen, day);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String said = WORDS.say("clock.marked", acts.get(chosen));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, null));
        return "/casefile/case?faces-redirect=true&number=" + number;
    }

    /** The clocks whose act may be marked, by their ids in the order in which they press. */
    public List<String> getOpen() {
        return List.copyOf(acts.keySet());
    }

    /** What each is about, and by when. */
    public Map<String, String> getActs() {
        return acts;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
