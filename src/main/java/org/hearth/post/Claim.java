package org.hearth.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.hearth.terms.Problem;

/** Which node has a message in hand until when, and how often it has been tried. */
@Embeddable
class Claim {
    @Column(name = "claimed_by")
    private String node;

    @Column(name = "claimed_until")
    private Instant until;

    @Column(name = "first_try_at")
    private Instant first;

    @Column(name = "tries")
    private int tries;

    void take(String by, Instant now, Instant end) {
        node = by;
        until = end;
        first = first == null ? now : first;
        tries++;
    }

    void letGo() {
        node = null;
        until = null;
    }

    /** A person starts it anew: another day of tries. */
    void startAnew() {
        first = null;
    }

    /** Refuses a node that has not, or no longer, the message in hand. */
    void expect(String by) {
        if (!by.equals(node)) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    /** How long tries have been made; zero before the first. */
    Duration triedFor(Instant now) {
        return first == null ? Duration.ZERO : Duration.between(first, now);
    }

    int tries() {
        return tries;
    }
}
