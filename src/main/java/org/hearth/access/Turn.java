package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** Whose turn a timer's job is: the node that runs it, until a moment that the node itself puts off while it lives. */
@Entity
@Table(name = "access_turn")
class Turn {
    /** So long a dead node's jobs stand still; two nodes' clocks may differ by less. */
    static final Duration KEPT = Duration.ofSeconds(20);

    @Id
    @Column(name = "job")
    private String job;

    @Column(name = "node")
    private String node;

    @Column(name = "until_at")
    private Instant until;

    @Version
    @Column(name = "version")
    private long version;

    protected Turn() {}

    Turn(String job, String node, Instant now) {
        this.job = job;
        pass(node, now);
    }

    /**
     * Whether the turn may go to this node: it has it, or nobody keeps it. A turn that ends later than any given now
     * could was given before the clock was set back.
     */
    boolean isOpenTo(String asking, Instant now) {
        return node.equals(asking) || !now.isBefore(until) || until.isAfter(now.plus(KEPT));
    }

    void pass(String to, Instant now) {
        node = to;
        until = now.plus(KEPT);
    }
}
