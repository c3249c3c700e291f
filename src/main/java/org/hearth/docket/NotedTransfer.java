package org.hearth.docket;

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
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/** A case that goes to another court or came from one. It stands open until the receiving side has confirmed it. */
@Entity
@Table(name = "docket_transfer")
class NotedTransfer {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "courthouse")
    private String courthouse;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction")
    private NewTransfer.Direction direction;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "court")
    private String court;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "contact_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "contact_content"))
    @AttributeOverride(name = "audience", column = @Column(name = "contact_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "contact_author"))
    private Sealed contact;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "handoff_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "handoff_content"))
    @AttributeOverride(name = "audience", column = @Column(name = "handoff_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "handoff_author"))
    private Sealed handOff;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "noted_by")
    private String notedBy;

    @Column(name = "noted_name")
    private String notedName;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Version
    @Column(name = "version")
    private long version;

    protected NotedTransfer() {}

    /**
     * A transfer of the pass's case.
     *
     * @param hearing the hearing that left the calendar with it; null where none did
     * @param handOff null where nothing is known of it yet
     */
    NotedTransfer(OpenCase by, NewTransfer given, String hearing, Sealed contact, Sealed handOff, Instant now) {
        this.id = Ids.under(by.caseId());
        this.caseId = by.caseId();
        this.courthouse = by.courthouse();
        this.direction = given.direction();
        this.hearing = hearing;
        this.court = given.court().strip();
        this.contact = contact;
        this.handOff = handOff;
        this.due = given.due();
        this.notedAt = now;
        this.notedBy = by.person();
        this.notedName = by.personName();
    }

    /** The receiving side has it. */
    void confirm(String by, Instant now, long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
        if (confirmedAt != null) {
            throw Problem.unmetRule("transfer-confirmed");
        }
        confirmedAt = now;
        confirmedBy = by;
    }

    Sealed contact() {
        return contact;
    }

    Sealed handOff() {
        return handOff;
    }

    String caseId() {
        return caseId;
    }

    /** As a record, with its texts as its reader may see them. */
    Transfer transfer(String contactRead, String handOffRead) {
        return new Transfer(
                id,
                caseId,
                direction,
                hearing,
                court,
                contactRead,
                handOffRead,
                due,
                notedAt,
                notedName,
                confirmedAt,
                confirmedBy,
                version);
    }
}
