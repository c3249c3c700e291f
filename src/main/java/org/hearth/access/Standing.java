package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/**
 * A person on a case: in which role, on what basis, from when, until when. {@code until} is the last day in force,
 * written ahead where a birthday ends it, so that every query asks one column.
 */
@Entity
@Table(name = "access_standing")
class Standing {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "person_id")
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    @Column(name = "basis")
    private String basis;

    @Column(name = "basis_key")
    private String basisKey;

    @Column(name = "copies")
    private boolean copies;

    @Column(name = "request_id")
    private String request;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "asked_until")
    private LocalDate askedUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "ends_with")
    private EndEvent endsWith;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_by")
    private EndEvent endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected Standing() {}

    Standing(String caseId, NewStanding given) {
        this.id = Ids.under(caseId);
        this.caseId = caseId;
        this.person = given.person();
        this.role = given.role();
        this.basis = given.basis();
        this.basisKey = given.basisKey();
        this.copies = given.copies() == null || given.copies();
        this.request = given.request();
        this.from = given.from();
        this.until = given.until();
        this.askedUntil = given.until();
        this.endsWith = given.endsWith();
    }

    /** Lasts until another day than it did; null while it lasts. */
    void last(LocalDate day) {
        until = day;
        askedUntil = day;
    }

    /** Ends with that day; {@code event} is null where the clerk ends it. */
    void end(LocalDate last, EndEvent event, Instant now) {
        until = last;
        endedBy = event;
        endedAt = now;
    }

    /** Its last day has passed; a birthday is named as what ended it. */
    void passed(Instant now) {
        boolean early = askedUntil == null || until.isBefore(askedUntil);
        endedBy = endsWith == EndEvent.MAJORITY && early ? EndEvent.MAJORITY : null;
        endedAt = now;
    }

    /** Lasts no longer than the day before the 18th birthday, where it is a parent's and began before. */
    void comesOfAge(LocalDate adult) {
        if (endedAt != null || !EndEvent.MAJORITY.roles().contains(role) || !from.isBefore(adult)) {
            return;
        }
        Optional<LocalDate> last = Endings.lastDay(EndEvent.MAJORITY, adult, role, from, askedUntil);
        until = last.orElse(askedUntil);
        endsWith = EndEvent.MAJORITY;
    }

    /** As the court's files have it: the last day that was asked for, where a birthday has set another. */
    IntakeStanding copy() {
        boolean hushed = endsWith == EndEvent.MAJORITY && endedAt == null;
        return new IntakeStanding(
                id,
                caseId,
                new IntakeStanding.Words(
                        person, role, basis, basisKey, from, hushed ? askedUntil : until, copies, endsWith));
    }

    Member member(Person who) {
        boolean hushed = endsWith == EndEvent.MAJORITY && endedAt == null;
        return new Member(
                id,
                person,
                who.name(),
                who.agency(),
                role,
                basis,
                from,
                hushed ? askedUntil : until,
                basisKey,
                copies,
                endsWith,
                endedBy);
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    Role role() {
        return role;
    }

    boolean copies() {
        return copies;
    }

    LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }

    EndEvent endedBy() {
        return endedBy;
    }
}
