package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hearth.terms.Ids;

/** The address of one person's calendar feed, kept as a hash alone; it opens dates until it is ended. */
@Entity
@Table(name = "access_feed")
class FeedKey {
    private static final Duration NOTICED = Duration.ofMinutes(1);

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "person_id")
    private String person;

    @Column(name = "token_hash")
    private String token;

    @Column(name = "made_at")
    private Instant made;

    @Column(name = "fetched_at")
    private Instant fetched;

    @Column(name = "ended_at")
    private Instant ended;

    @Version
    @Column(name = "version")
    private long version;

    protected FeedKey() {}

    FeedKey(String person, String token, Instant now) {
        this.id = Ids.fresh();
        this.person = person;
        this.token = token;
        this.made = now;
    }

    void end(Instant now) {
        ended = now;
    }

    /** Whether its last fetch is old enough to be worth a write. */
    boolean isDue(Instant now) {
        return fetched == null || now.isAfter(fetched.plus(NOTICED));
    }

    FeedLine line() {
        return new FeedLine(id, made, fetched);
    }

    String id() {
        return id;
    }
}
