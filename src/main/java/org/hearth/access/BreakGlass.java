package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.terms.Ids;

/** That somebody signed in by password while the county's identity provider was set. Never changed, never deleted. */
@Entity
@Table(name = "access_break_glass")
class BreakGlass {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "person_id")
    private String person;

    @Column(name = "used_at")
    private Instant used;

    @Version
    @Column(name = "version")
    private long version;

    protected BreakGlass() {}

    BreakGlass(String person, Instant now) {
        this.id = Ids.fresh();
        this.person = person;
        this.used = now;
    }

    String id() {
        return id;
    }

    Instant used() {
        return used;
    }
}
