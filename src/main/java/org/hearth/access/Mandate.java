package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** That a judicial officer has told the evening's timer to read the next day's cases in their name; until they end it. */
@Entity
@Table(name = "access_mandate")
class Mandate {
    @Id
    @Column(name = "person_id")
    private String person;

    @Column(name = "given_at")
    private Instant given;

    @Column(name = "ended_at")
    private Instant ended;

    @Version
    @Column(name = "version")
    private long version;

    protected Mandate() {}

    Mandate(String person) {
        this.person = person;
    }

    void give(Instant now) {
        given = now;
        ended = null;
    }

    void end(Instant now) {
        ended = now;
    }

    boolean stands() {
        return ended == null;
    }
}
