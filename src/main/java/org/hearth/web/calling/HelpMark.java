package org.hearth.web.calling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.calling.CallsForHelp;
import org.hearth.calling.HelpWaiting;
import org.hearth.court.CourtBook;
import org.hearth.terms.Role;
import org.hearth.web.Me;

/** Calls for help on top of the pages of those who are on call, and of the youth's attorney. */
@Named
@RequestScoped
public class HelpMark {
    @Inject
    private Me me;

    @Inject
    private CourtBook book;

    @Inject
    private CallsForHelp calls;

    private boolean watching;
    private List<HelpWaiting> lines = List.of();

    /** Reads what waits; asks nothing for those whom no call can reach. */
    public void load() {
        CourtPass pass = me.court();
        boolean named = book.courthouse(pass.courthouse()).onCall().stream()
                .anyMatch(each -> each.user().equals(pass.user()));
        watching = (named || pass.role() == Role.YOUTH_ATTORNEY) && pass.may(Task.ANSWER_CALL);
        lines = watching ? calls.waiting(pass) : List.of();
    }

    /** Whether a call could reach this person at all. */
    public boolean isWatching() {
        return watching;
    }

    /** Calls that nobody has answered, the longest waiting first. */
    public List<HelpWaiting> getOpen() {
        return lines.stream().filter(HelpWaiting::isOpen).toList();
    }

    /** Calls that were answered within the last hours. */
    public List<HelpWaiting> getAnswered() {
        return lines.stream().filter(each -> !each.isOpen()).toList();
    }
}
