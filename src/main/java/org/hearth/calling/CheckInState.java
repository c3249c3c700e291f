package org.hearth.calling;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.hearth.terms.Problem;

/** Where somebody is who has come to a hearing. */
public enum CheckInState {
    /** In the building, outside the courtroom. */
    WAITING,
    /** In the courtroom. */
    HERE,
    /** At the other end of the link, ready to be let in. */
    REMOTE_READY,
    /** Gone again; the first time they came in stays known. */
    LEFT;

    /** True while the hearing can be called with them. */
    public boolean in() {
        return this != LEFT;
    }

    /**
     * How long they have waited, in whole minutes from the first time they came in: until now, or until they came into
     * the courtroom; 0 once they have left.
     *
     * @param first when they first came in
     * @param since since when they are where they are
     */
    public long waited(Instant first, Instant since, Instant now) {
        Instant until = this == HERE ? since : now;
        return this == LEFT || until.isBefore(first)
                ? 0
                : Duration.between(first, until).toMinutes();
    }

    /** The name on the wire: {@code remote-ready}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of this state's name in the message files. */
    public String key() {
        return "checkin." + wire();
    }

    /**
     * The state of that wire name.
     *
     * @throws Problem bad input on {@code state} when there is none
     */
    public static CheckInState of(String wire) {
        for (CheckInState each : values()) {
            if (each.wire().equals(wire)) {
                return each;
            }
        }
        throw Problem.badInput("state", "problem.unknown-check-in");
    }
}
