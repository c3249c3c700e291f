package org.hearth.orders;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** A warrant asked for, and where it stands now; each state it had is an entry beside it. */
@Entity
@Table(name = "orders_warrant")
class WarrantFile {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private WarrantKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private WarrantState state;

    /** Holds the one place that a standing warrant of this kind has in this case. */
    @Column(name = "open_key")
    private String openKey;

    @Column(name = "asked_by")
    private String askedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_role")
    private Role askedRole;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "alternatives")
    private String alternatives;

    @Column(name = "held_until")
    private LocalDate until;

    @Column(name = "in_systems")
    private boolean inSystems;

    @Column(name = "recall_asked_by")
    private String recallAskedBy;

    @Column(name = "recall_asked_at")
    private Instant recallAskedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "agency")
    private String agency;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** From when a recall is owed: asked for and not ordered, or ordered and not confirmed; null where none is. */
    @Column(name = "owed_since")
    private Instant owedSince;

    @Embedded
    private Sealed reason;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "position_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "position_kind"))
    @AttributeOverride(name = "audience", column = @Column(name = "position_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "position_author"))
    private Sealed position;

    @Column(name = "position_by")
    private String positionBy;

    @Column(name = "position_at")
    private Instant positionAt;

    @Version
    @Column(name = "version")
    private long version;

    protected WarrantFile() {}

    WarrantFile(OpenCase pass, NewWarrant asked, Sealed reason, Instant now) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.kind = asked.kind();
        this.state = WarrantState.REQUESTED;
        this.openKey = pass.caseId() + "|" + kind;
        this.askedBy = pass.personName();
        this.askedRole = pass.role();
        this.askedAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.alternatives = String.join(" ", asked.alternatives());
        this.reason = reason;
    }

    /** What the young person's attorney says; a later word takes the place of the earlier one. */
    void take(Sealed said, String by, Instant now) {
        position = said;
        positionBy = by;
        positionAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Somebody asks for its recall; the first word counts. */
    void askRecall(String by, Instant now) {
        if (recallAskedAt == null) {
            recallAskedBy = by;
            recallAskedAt = now.truncatedTo(ChronoUnit.MILLIS);
            owe();
        }
    }

    /** Comes to another state, which {@link WarrantRules} has allowed. */
    void come(WarrantState to, LocalDate heldUntil, Instant now) {
        state = to;
        until = to == WarrantState.HELD ? heldUntil : null;
        inSystems = inSystems || to == WarrantState.ACTIVE;
        if (to == WarrantState.RECALL_ORDERED || to == WarrantState.EXPIRED && endedAt == null) {
            endedAt = now.truncatedTo(ChronoUnit.MILLIS);
        }
        if (!to.stands()) {
            openKey = null;
        }
        owe();
    }

    /** An agency says when it was out of the police systems. */
    void confirm(String who, Instant moment, Instant now) {
        come(WarrantState.RECALL_CONFIRMED, null, now);
        agency = who;
        confirmedAt = moment.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Refuses a change on any other version than the one that was read. */
    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    private void owe() {
        boolean toConfirm = state == WarrantState.RECALL_ORDERED || state == WarrantState.EXPIRED && inSystems;
        owedSince = toConfirm ? endedAt : state.stands() ? recallAskedAt : null;
    }

    Instant owedSince() {
        return owedSince;
    }

    Instant askedAt() {
        return askedAt;
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    WarrantKind kind() {
        return kind;
    }

    WarrantState state() {
        return state;
    }

    Sealed reason() {
        return reason;
    }

    /** What the young person's attorney says; null where nothing is said. */
    Sealed position() {
        return position;
    }

    /** As a record, with its sealed words as a reader may read them. */
    Warrant read(String reasonRead, String withheldBy, String positionRead, List<WarrantLine> lines, Instant now) {
        return new Warrant(
                id,
                kind,
                state,
                until,
                askedBy,
                askedRole,
                askedAt,
                reasonRead,
                withheldBy,
                alternatives == null || alternatives.isEmpty() ? List.of() : Arrays.asList(alternatives.split(" ")),
                positionRead,
                positionBy,
                positionAt,
                recallAskedBy,
                recallAskedAt,
                endedAt,
                agency,
                confirmedAt,
                inSystems,
                WarrantRules.hoursLate(owedSince, now),
                lines,
                version);
    }
}
