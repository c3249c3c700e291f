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
import org.hearth.access.Pass;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/** One state of a warrant as it was given; it is never changed. */
@Entity
@Table(name = "orders_warrant_entry")
class WarrantEntry {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "warrant_id")
    private String warrant;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "number_of")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private WarrantState state;

    @Column(name = "done_at")
    private Instant at;

    @Column(name = "done_by")
    private String by;

    @Enumerated(EnumType.STRING)
    @Column(name = "done_role")
    private Role role;

    @Column(name = "signed")
    private boolean signed;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "agency")
    private String agency;

    @Column(name = "moment_at")
    private Instant moment;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "why_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "why_kind"))
    @AttributeOverride(name = "audience", column = @Column(name = "why_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "why_author"))
    private Sealed why;

    @Version
    @Column(name = "version")
    private long version;

    protected WarrantEntry() {}

    /** The state that the warrant has now. */
    WarrantEntry(Pass pass, WarrantFile file, int number, Sealed why, Instant now) {
        this.id = Ids.under(file.caseId());
        this.caseId = file.caseId();
        this.warrant = file.id();
        this.number = number;
        this.state = file.state();
        this.at = now.truncatedTo(ChronoUnit.MILLIS);
        this.by = pass.personName();
        this.role = pass.role();
        this.why = why;
    }

    /** A judicial officer signed in again for it. */
    WarrantEntry signed(LocalDate heldUntil) {
        signed = true;
        until = heldUntil;
        return this;
    }

    /** An agency confirmed it. */
    WarrantEntry confirmed(String who, Instant when) {
        agency = who;
        moment = when.truncatedTo(ChronoUnit.MILLIS);
        return this;
    }

    String warrant() {
        return warrant;
    }

    /** The reason given; null where none was. */
    Sealed why() {
        return why;
    }

    WarrantLine line(String whyRead) {
        return new WarrantLine(number, state, at, by, role, signed, until, agency, moment, whyRead);
    }
}
