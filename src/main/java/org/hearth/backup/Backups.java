package org.hearth.backup;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

/** The backups as the steward keeps them. What is in one is read by nobody here; it leaves by its folder alone. */
@Door
public class Backups {
    /** When one is made each night, court time; the timer says the same. */
    public static final LocalTime NIGHT = LocalTime.of(3, 20);

    @Inject
    CourtClock clock;

    @Inject
    Trail trail;

    @Inject
    Premises court;

    @Inject
    Event<Asked> asking;

    private final AtomicReference<String> fault = new AtomicReference<>();

    /** All that are kept, and when the next is made. */
    @Needs(Task.KEEP_BACKUPS)
    public Board board(CourtPass pass) {
        return board();
    }

    /** The same for metrics. */
    @Needs(Task.RUN_JOB)
    public Board watch(JobPass pass) {
        return board();
    }

    private Board board() {
        Instant tonight = CourtTime.at(clock.today(), NIGHT);
        Instant next = tonight.isAfter(clock.now())
                ? tonight
                : CourtTime.at(clock.today().plusDays(1), NIGHT);
        return new Board(new Keeper(court).all(), Keeper.isMaking(), next, fault.get());
    }

    /**
     * Has one made now, aside.
     *
     * @throws Problem when one is being made already
     */
    @Needs(Task.KEEP_BACKUPS)
    public void ask(CourtPass pass) {
        if (Keeper.isMaking()) {
            throw Problem.lostRace("backup-making");
        }
        trail.touched("backup");
        fault.set(null);
        asking.fireAsync(new Asked());
    }

    /** Records what came of one. */
    @Needs(Task.RUN_JOB)
    public void note(JobPass pass, String found, String why) {
        trail.touched("backup." + found);
        fault.set(why);
    }
}
