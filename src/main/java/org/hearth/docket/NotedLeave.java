package org.hearth.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.terms.Ids;

/** A leave as it was noted; no reason is kept. */
@Entity
@Table(name = "docket_leave")
class NotedLeave {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "officer")
    private String officer;

    @Column(name = "person_id")
    private String person;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private LeaveKind kind;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "noted_by")
    private String notedBy;

    @Version
    @Column(name = "version")
    private long version;

    protected NotedLeave() {}

    NotedLeave(String courthouse, NewLeave given, Instant notedAt, String notedBy) {
        this.id = Ids.fresh();
        this.courthouse = courthouse;
        this.officer = given.officer();
        this.person = given.person();
        this.from = given.from();
        this.to = given.to();
        this.kind = given.kind();
        this.notedAt = notedAt;
        this.notedBy = notedBy;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    String officer() {
        return officer;
    }

    String person() {
        return person;
    }

    Leave leave(List<Hearing> standing) {
        return new Leave(id, officer, person, from, to, kind, standing);
    }
}
