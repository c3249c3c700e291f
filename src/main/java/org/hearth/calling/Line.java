package org.hearth.calling;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/** What the clerk adds to a hearing's line of the day: that it came in late, and a note for the court's own people. */
@Entity
@Table(name = "calling_line")
class Line {
    @Id
    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "case_id")
    private String caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "addon")
    private AddOnKind addOn;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @Embedded
    private Sealed note;

    @Version
    @Column(name = "version")
    private long version;

    protected Line() {}

    Line(String hearing) {
        this.hearing = hearing;
        this.caseId = Ids.caseOf(hearing);
    }

    void added(AddOnKind kind, Instant now, String by) {
        addOn = kind;
        addedAt = now;
        addedBy = by;
    }

    void note(Sealed words) {
        note = words;
    }

    /** Refuses a change that was made over another version; a line nobody has written on has version 0. */
    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    String hearing() {
        return hearing;
    }

    String caseId() {
        return caseId;
    }

    AddOnKind addOn() {
        return addOn;
    }

    Instant addedAt() {
        return addedAt;
    }

    Sealed note() {
        return note;
    }

    long version() {
        return version;
    }
}
