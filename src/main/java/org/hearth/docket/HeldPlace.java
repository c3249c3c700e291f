package org.hearth.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.terms.Ids;

/** A place held for a case until a time; it is booked for everybody else, and after that time for nobody. */
@Entity
@Table(name = "docket_hold")
class HeldPlace {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "kind")
    private String type;

    @Column(name = "sitting_id")
    private String sitting;

    @Column(name = "courtroom")
    private String courtroom;

    @Column(name = "officer")
    private String officer;

    @Column(name = "day_on")
    private LocalDate day;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "until_at")
    private Instant until;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "held_by")
    private String heldBy;

    @Version
    @Column(name = "version")
    private long version;

    protected HeldPlace() {}

    HeldPlace(String caseId, String type, Place place, Instant until, Instant heldAt, String heldBy) {
        Sitting at = place.sitting();
        this.id = Ids.under(caseId);
        this.caseId = caseId;
        this.courthouse = at.courthouse();
        this.type = type;
        this.sitting = at.id();
        this.courtroom = at.courtroom();
        this.officer = at.officer();
        this.day = at.day();
        this.startsAt = place.startsAt();
        this.endsAt = place.endsAt();
        this.minutes = place.to() - place.from();
        this.until = until;
        this.heldAt = heldAt;
        this.heldBy = heldBy;
    }

    Hold hold() {
        return new Hold(id, caseId, type, sitting, startsAt, minutes, courtroom, officer, until);
    }

    /** Goes to another officer with its sitting. */
    void comeBefore(String now) {
        officer = now;
    }
}
