package org.hearth.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/** A return as it was told; it is never changed. */
@Entity
@Table(name = "orders_comeback")
class CameBack {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "absence_id")
    private String absence;

    @Column(name = "came_at")
    private Instant cameAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "how")
    private HowBack how;

    @Enumerated(EnumType.STRING)
    @Column(name = "hours")
    private DetentionHours hours;

    @Enumerated(EnumType.STRING)
    @Column(name = "health")
    private HealthOffer health;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "recorded_role")
    private Role recordedRole;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    private Sealed words;

    @Version
    @Column(name = "version")
    private long version;

    protected CameBack() {}

    CameBack(OpenCase pass, String absence, NewComeback told, DetentionHours hours, Sealed words, Instant now) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.absence = absence;
        this.cameAt = told.cameAt().truncatedTo(ChronoUnit.MILLIS);
        this.how = told.how();
        this.hours = hours;
        this.health = told.health();
        this.words = words;
        this.recordedBy = pass.personName();
        this.recordedRole = pass.role();
        this.recordedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The texts as they are sealed together. */
    static String joined(NewComeback told) {
        return Parts.join(told.words(), told.welcomedBy(), told.interviewBy());
    }

    Sealed words() {
        return words;
    }

    Comeback read(Reading reading) {
        List<String> parts = reading.isOpen() ? Parts.split(reading.text()) : null;
        return new Comeback(
                id,
                absence,
                cameAt,
                how,
                parts == null ? null : parts.get(0),
                parts == null ? null : parts.get(1),
                parts == null ? null : parts.get(2),
                reading.withheldBy(),
                health,
                hours,
                recordedBy,
                recordedRole,
                recordedAt);
    }
}
