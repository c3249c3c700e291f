package org.hearth.calling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.docket.Hearing;
import org.hearth.terms.Ids;

/** Somebody who has come to a hearing: where they are, since when, and when they first came in. */
@Entity
@Table(name = "calling_check_in")
class CheckedIn {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "seat")
    private String seat;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CheckInState state;

    @Column(name = "remote")
    private boolean remote;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "since_at")
    private Instant sinceAt;

    @Column(name = "marked_by")
    private String markedBy;

    @Version
    @Column(name = "version")
    private long version;

    protected CheckedIn() {}

    CheckedIn(Hearing hearing, String seat, Instant now) {
        this.id = Ids.under(hearing.caseId());
        this.caseId = hearing.caseId();
        this.hearing = hearing.id();
        this.seat = seat;
        this.firstAt = now;
    }

    /** Somebody moves to another place; the same place again changes nothing but how they take part. */
    void mark(CheckInState now, boolean fromAfar, Instant moment, String by) {
        if (state != now) {
            state = now;
            sinceAt = moment;
        }
        remote = fromAfar;
        markedBy = by;
    }

    String hearing() {
        return hearing;
    }

    String seat() {
        return seat;
    }

    CheckInState state() {
        return state;
    }

    /** As a record, with what is known of the seat. */
    CheckIn checkIn(Seat known, Instant now) {
        return new CheckIn(known, state, remote, firstAt, sinceAt, state.waited(firstAt, sinceAt, now));
    }
}
