package org.hearth.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.terms.Ids;

/** The date of one event as somebody noted it; a newer note stands after it, never over it. */
@Entity
@Table(name = "casefile_milestone")
class NotedMilestone {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Milestone kind;

    @Column(name = "turn")
    private int turn;

    @Column(name = "day_on")
    private LocalDate day;

    @Column(name = "moment_at")
    private Instant moment;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "noted_by")
    private String notedBy;

    @Version
    @Column(name = "version")
    private long version;

    protected NotedMilestone() {}

    NotedMilestone(
            String caseId, Milestone kind, int turn, LocalDate day, Instant moment, Instant notedAt, String notedBy) {
        this.id = Ids.under(caseId);
        this.caseId = caseId;
        this.kind = kind;
        this.turn = turn;
        this.day = day;
        this.moment = moment;
        this.notedAt = notedAt;
        this.notedBy = notedBy;
    }

    String caseId() {
        return caseId;
    }

    Milestone kind() {
        return kind;
    }

    int turn() {
        return turn;
    }

    LocalDate day() {
        return day;
    }

    /** The time of it; null where only the day is known. */
    Instant moment() {
        return moment;
    }
}
