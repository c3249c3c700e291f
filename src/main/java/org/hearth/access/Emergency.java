package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** One opening of a case in an emergency; it ends by itself and waits for somebody to look at it. */
@Entity
@Table(name = "access_emergency")
class Emergency {
    /** How long one lasts. */
    static final Duration LASTS = Duration.ofHours(4);

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "person_id")
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    @Column(name = "opened_at")
    private Instant opened;

    @Column(name = "until_at")
    private Instant until;

    @Column(name = "reviewed_at")
    private Instant reviewed;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Embedded
    private Sealed reason;

    @Version
    @Column(name = "version")
    private long version;

    protected Emergency() {}

    Emergency(String id, StoodCase stood, CourtPass pass, Sealed reason, Instant now) {
        this.id = id;
        this.caseId = stood.id();
        this.courthouse = stood.courthouse();
        this.person = pass.person();
        this.role = pass.role();
        this.opened = now;
        this.until = now.plus(LASTS);
        this.reason = reason;
    }

    /** Somebody else has looked at it; the first look stands. */
    void review(Pass by, Instant now, long expected) {
        if (person.equals(by.person())) {
            throw Problem.unmetRule("own-emergency");
        }
        if (version != expected || reviewed != null) {
            throw Problem.lostRace("changed-meanwhile");
        }
        reviewed = now;
        reviewedBy = by.person();
    }

    EmergencyUse use(String name, String words, String reviewer) {
        return new EmergencyUse(id, caseId, person, name, role, words, opened, until, reviewed, reviewer, version);
    }

    String caseId() {
        return caseId;
    }

    Sealed reason() {
        return reason;
    }
}
