package org.hearth.input;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.terms.Ids;

/** Whether one person is there for one case. */
@Entity
@Table(name = "input_conference_seat")
class Seated {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "conference_id")
    private String conference;

    @Column(name = "person_id")
    private String person;

    /** 1 when there: a number, as a count adds it up. */
    @Column(name = "present")
    private int present;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "marked_by")
    private String markedBy;

    @Version
    @Column(name = "version")
    private long version;

    protected Seated() {}

    Seated(HeldConference conference, String person) {
        this.id = Ids.under(conference.caseId());
        this.caseId = conference.caseId();
        this.conference = conference.id();
        this.person = person;
    }

    void mark(boolean there, String by, Instant now) {
        present = there ? 1 : 0;
        markedBy = by;
        markedAt = now;
    }

    String person() {
        return person;
    }

    boolean isPresent() {
        return present == 1;
    }
}
