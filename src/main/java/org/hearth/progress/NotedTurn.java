package org.hearth.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hearth.access.OpenCase;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/** A move of home or a return as noted; never changed, only superseded by its reporter. */
@Entity
@Table(name = "progress_turn")
class NotedTurn {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Turn turn;

    @Column(name = "day_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "known")
    private Known known;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "recorded_role")
    private Role recordedRole;

    @Column(name = "recorded_person")
    private String recordedPerson;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private Instant superseded;

    @Version
    @Column(name = "version")
    private long version;

    protected NotedTurn() {}

    NotedTurn(OpenCase pass, Turn turn, LocalDate day, Known known, Instant now) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.turn = turn;
        this.day = day;
        this.known = known;
        this.recordedBy = pass.personName();
        this.recordedRole = pass.role();
        this.recordedPerson = pass.person();
        this.recordedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    void takeBack(Instant now) {
        superseded = now.truncatedTo(ChronoUnit.MILLIS);
    }

    boolean says(Turn what, LocalDate when) {
        return turn == what && day.equals(when);
    }

    TurnDay view() {
        return new TurnDay(id, turn, day, known, recordedBy, recordedRole);
    }
}
