package org.hearth.exchange;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.casefile.CaseIntake;
import org.hearth.casefile.CopiedCase;

/** The files of young people as ever; what else happens in the court is done once, right before and right after they are read. */
@Door
@Alternative
@Priority(1)
class LateOpening extends CaseIntake {
    private static Runnable before = () -> {};
    private static Runnable after = () -> {};

    static void meanwhile(Runnable first, Runnable then) {
        before = first;
        after = then;
    }

    @Override
    @Needs(Task.EXCHANGE_CASES)
    public List<CopiedCase> copies(CourtPass pass) {
        Runnable then = after;
        Runnable first = before;
        meanwhile(() -> {}, () -> {});
        elsewhere(first);
        List<CopiedCase> copies = super.copies(pass);
        elsewhere(then);
        return copies;
    }

    /** On a thread of its own, so that it is another transaction. */
    private static void elsewhere(Runnable act) {
        CompletableFuture.runAsync(act).join();
    }
}
