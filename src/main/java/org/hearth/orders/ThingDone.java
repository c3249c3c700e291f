package org.hearth.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hearth.access.OpenCase;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/** One thing that was done while a young person was away; taken back by its writer, never changed. */
@Entity
@Table(name = "orders_absence_done")
class ThingDone {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "absence_id")
    private String absence;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "thing")
    private String thing;

    @Column(name = "done_at")
    private Instant at;

    @Column(name = "done_by")
    private String by;

    @Column(name = "noted_by")
    private String notedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "noted_role")
    private Role notedRole;

    @Column(name = "noted_person")
    private String notedPerson;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "taken_back_at")
    private Instant takenBack;

    @Version
    @Column(name = "version")
    private long version;

    protected ThingDone() {}

    ThingDone(OpenCase pass, TimeAway away, String thing, String by, Instant at, Instant now) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.absence = away.id();
        this.thing = thing;
        this.by = by;
        this.at = at.truncatedTo(ChronoUnit.MILLIS);
        this.notedBy = pass.personName();
        this.notedRole = pass.role();
        this.notedPerson = pass.person();
        this.notedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    void takeBack(Instant now) {
        takenBack = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether it says the same, so that a double click notes it once. */
    boolean says(String what, String who, Instant when) {
        return thing.equals(what) && by.equals(who) && at.equals(when.truncatedTo(ChronoUnit.MILLIS));
    }

    boolean isOf(String person) {
        return notedPerson.equals(person);
    }

    String id() {
        return id;
    }

    String absence() {
        return absence;
    }

    String thing() {
        return thing;
    }

    Instant at() {
        return at;
    }

    AbsenceThing.Done read(String reader) {
        return new AbsenceThing.Done(id, at, by, notedBy, notedRole, isOf(reader));
    }
}
