package org.hearth.web.court;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.retention.Hold;
import org.hearth.retention.Holds;
import org.hearth.retention.Retention;
import org.hearth.retention.RetentionState;
import org.hearth.web.Me;
import org.hearth.web.Say;

/** What is kept how long, what went and what is held, in numbers; for the steward and the court's staff. */
@Named
@RequestScoped
public class RetentionPage {
    @Inject
    private Me me;

    @Inject
    private Retention door;

    @Inject
    private Holds hold;

    private RetentionState state;
    private List<Hold> holds = List.of();
    private List<String> aged = List.of();

    /** Reads it; whose record has come to its age only for those who may enter the court's order. */
    public void load() {
        CourtPass pass = me.court();
        state = door.state(pass);
        holds = hold.standing(pass);
        aged = pass.may(Task.ORDER_DESTRUCTION) ? door.aged(pass) : List.of();
    }

    /** How sure a rule is, in words: V read at the source named after it, D the court's choice, U unsettled. */
    public String certainty(String said) {
        String source = said.substring(said.indexOf(':') + 1).trim();
        return Say.say("retention.certainty." + said.substring(0, 1).toLowerCase(Locale.ROOT), source);
    }

    public RetentionState getState() {
        return state;
    }

    public List<Hold> getHolds() {
        return holds;
    }

    /** Cases by opaque number. */
    public List<String> getAged() {
        return aged;
    }
}
