package org.hearth.bench;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.hearth.access.Confirmed;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.docket.CaseClocks;
import org.hearth.orders.Absence;
import org.hearth.orders.Absences;
import org.hearth.orders.Comeback;
import org.hearth.orders.Comebacks;
import org.hearth.orders.HowBack;
import org.hearth.orders.NewComeback;
import org.hearth.orders.Warrant;
import org.hearth.orders.WarrantDecision;
import org.hearth.orders.WarrantState;
import org.hearth.orders.Warrants;
import org.hearth.progress.Known;
import org.hearth.progress.Turn;
import org.hearth.progress.Turns;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/**
 * A return to care in one act: that they came back, the recall of whatever warrant stands the same day, and the hours to a
 * detention hearing where they run. All of it or nothing; and it waits for nothing.
 */
@Door
public class Returns {
    @Inject
    Comebacks comebacks;

    @Inject
    Warrants warrants;

    @Inject
    Turns turns;

    @Inject
    Absences absences;

    @Inject
    CaseClocks clocks;

    /**
     * Writes down a return, asks for the recall of every warrant, and orders it where a judicial officer has signed in again.
     * Twice is once.
     *
     * @param confirmed proof that a judicial officer has just signed in again; null where the recall is only asked for
     * @throws Problem as {@link Comebacks#record} and {@link Warrants#decide}
     */
    @Needs(Task.RECORD_RETURN)
    public Returned record(OpenCase pass, NewComeback told, Confirmed confirmed) {
        Comeback comeback = comebacks.record(pass, told);
        int asked = warrants.askRecall(pass);
        if (pass.may(Task.NOTE_PROGRESS)) {
            turns.note(pass, turn(comeback.how()), CourtTime.dayOf(comeback.cameAt()), Known.RECORD);
        }
        return new Returned(comeback, asked, confirmed == null ? 0 : recall(pass, confirmed));
    }

    /**
     * Notes that one thing was done while they are away; with the last notice that the law sets a time for, its clock ends.
     *
     * @throws Problem as {@link Absences#did}
     */
    @Needs(Task.KEEP_ABSENCE)
    public Absence did(OpenCase pass, String absence, String thing, String by, Instant at) {
        Absence noted = absences.did(pass, absence, thing, by, at);
        if (noted.timedDone() == noted.timed()) {
            clocks.told(pass, CourtTime.dayOf(at));
        }
        return noted;
    }

    private static Turn turn(HowBack how) {
        return switch (how) {
            case OWN_DECISION -> Turn.BACK_BY_OWN_DECISION;
            case WITH_HELP -> Turn.BACK_WITH_HELP;
            default -> Turn.BACK_AFTER_BEING_FOUND;
        };
    }

    private int recall(OpenCase pass, Confirmed confirmed) {
        List<Warrant> standing = warrants.standing(pass).stream()
                .filter(each -> each.state().stands())
                .toList();
        for (Warrant each : standing) {
            WarrantState to = each.state().isIssued() ? WarrantState.RECALL_ORDERED : WarrantState.DENIED;
            WarrantDecision decided = new WarrantDecision(to, null, Words.ENGLISH.say("back.recall.reason"));
            warrants.decide(pass, each.id(), decided, confirmed, each.version());
        }
        return standing.size();
    }
}
