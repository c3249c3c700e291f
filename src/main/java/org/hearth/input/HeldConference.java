package org.hearth.input;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.access.OpenCase;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/** A team's conference before one hearing, from the first mark on its roster. */
@Entity
@Table(name = "input_conference")
class HeldConference {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "opened_at")
    private Instant opened;

    @Column(name = "opened_by")
    private String openedBy;

    /** How often its roster was marked, so that each mark is another version. */
    @Column(name = "changes")
    private int changes;

    @Version
    @Column(name = "version")
    private long version;

    protected HeldConference() {}

    HeldConference(OpenCase opener, String hearing, Instant now) {
        this.id = Ids.under(opener.caseId());
        this.caseId = opener.caseId();
        this.hearing = hearing;
        this.opened = now;
        this.openedBy = opener.personName();
    }

    void marked() {
        changes++;
    }

    /** Refuses a change on any other version than the one that was read. */
    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    String hearing() {
        return hearing;
    }

    long version() {
        return version;
    }
}
