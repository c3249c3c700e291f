package org.hearth.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/** A safe-contact profile at rest, sealed as a whole. */
@Entity
@Table(name = "post_profile")
class Profile {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "person_id")
    private String person;

    /** The last message to its address was refused for good. */
    @Column(name = "bounced")
    private boolean bounced;

    @Column(name = "written_at")
    private Instant written;

    @Column(name = "written_by")
    private String by;

    @Embedded
    private Sealed contact;

    @Version
    @Column(name = "version")
    private long version;

    protected Profile() {}

    Profile(OpenCase pass, String person) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.person = person;
    }

    void write(OpenCase pass, Sealed sealed, Instant now) {
        contact = sealed;
        written = now;
        by = pass.personName();
        bounced = false;
    }

    void bounce() {
        bounced = true;
    }

    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    String caseId() {
        return caseId;
    }

    String person() {
        return person;
    }

    boolean isBounced() {
        return bounced;
    }

    Instant written() {
        return written;
    }

    String by() {
        return by;
    }

    Sealed contact() {
        return contact;
    }

    long version() {
        return version;
    }
}
