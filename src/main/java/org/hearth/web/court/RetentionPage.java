package org.hearth.web.court;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.retention.Hold;
import org.hearth.retention.Holds;
import org.hearth.retention.Retention;
import org.hearth.retention.RetentionState;
import org.hearth.web.Me;

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
