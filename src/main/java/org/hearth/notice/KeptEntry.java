package org.hearth.notice;

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
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;

/** One entry of a service; the newest holds, the earlier ones stay. */
@Entity
@Table(name = "notice_service")
class KeptEntry {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "owed_id")
    private String owed;

    @Column(name = "number_of")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "manner")
    private Manner manner;

    @Column(name = "served_on")
    private LocalDate served;

    @Column(name = "server")
    private String server;

    @Column(name = "proof_on")
    private LocalDate proof;

    @Column(name = "all_present")
    private boolean allPresent;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_name")
    private String enteredName;

    /** Why the entry before it was corrected; null for a first one and for a proof that came later. */
    @Embedded
    private Sealed reason;

    @Version
    @Column(name = "version")
    private long version;

    protected KeptEntry() {}

    KeptEntry(OwedNotice owed, int number, ServiceGiven given, Instant now, String by, String byName) {
        this.id = Ids.under(owed.caseId());
        this.caseId = owed.caseId();
        this.hearing = owed.hearing();
        this.owed = owed.id();
        this.number = number;
        this.manner = given.manner();
        this.served = given.served();
        this.server = given.by();
        this.proof = given.proof();
        this.allPresent = given.allPresent();
        this.enteredAt = now;
        this.enteredBy = by;
        this.enteredName = byName;
    }

    void because(Sealed why) {
        reason = why;
    }

    /** True where it says the same service, whatever it says of proof. */
    boolean saysTheSame(ServiceGiven given) {
        return manner == given.manner()
                && served.equals(given.served())
                && server.equals(given.by())
                && allPresent == given.allPresent();
    }

    /** As a record, with its reason as the reader may see it. */
    ServiceEntry entry(String reasonRead) {
        return new ServiceEntry(number, manner, served, server, proof, enteredAt, enteredName, reasonRead);
    }

    Manner manner() {
        return manner;
    }

    String owed() {
        return owed;
    }

    int number() {
        return number;
    }

    LocalDate proof() {
        return proof;
    }

    Sealed reason() {
        return reason;
    }
}
