package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hearth.terms.Ids;

/** A case as access knows it: whose it is, and the key its audit token is made with. Sealing destroys that key. */
@Entity
@Table(name = "access_case")
class StoodCase {
    @Id
    @Column(name = "case_id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "audit_key")
    private String auditKey;

    @Column(name = "adult_on")
    private LocalDate adultOn;

    @Column(name = "sealed_on")
    private LocalDate sealedOn;

    @Column(name = "ordered")
    private boolean ordered;

    @Version
    @Column(name = "version")
    private long version;

    protected StoodCase() {}

    StoodCase(String id, String courthouse, String auditKey) {
        this.id = id;
        this.courthouse = courthouse;
        this.auditKey = auditKey;
    }

    /** One that comes in with an import. */
    StoodCase(IntakeCase given, String courthouse) {
        this.id = given.id();
        this.courthouse = courthouse;
        this.auditKey = Ids.fresh() + Ids.fresh();
        this.adultOn = given.adultOn();
    }

    /** Knows the day of the 18th birthday; never shown. */
    void comesOfAge(LocalDate day) {
        adultOn = day;
    }

    /** From now on no line of the audit leads back to this case, and none can be made that does; the chain still stands. */
    void destroyAuditKey() {
        auditKey = null;
    }

    void seal(LocalDate day) {
        sealedOn = day;
    }

    /** From now on the court's orders about who reads what are asked for when this case is opened. */
    void underOrders() {
        ordered = true;
    }

    LocalDate adultOn() {
        return adultOn;
    }

    boolean isSealed() {
        return sealedOn != null;
    }

    boolean isOrdered() {
        return ordered;
    }

    String id() {
        return id;
    }

    String courthouse() {
        return courthouse;
    }

    /** How the audit names this case. */
    CaseKey key() {
        return new CaseKey(id, auditKey, true);
    }
}
