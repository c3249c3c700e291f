package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/** One line of the audit: who came for what, on which case by its token, naming fields and never texts. */
@Entity
@Table(name = "access_audit")
class AuditEntry {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "done_at")
    private Instant done;

    @Column(name = "person_id")
    private String person;

    @Column(name = "role_name")
    private String role;

    @Column(name = "task")
    private String task;

    @Column(name = "case_token")
    private String caseToken;

    @Column(name = "subject")
    private String subject;

    @Column(name = "fields")
    private String fields;

    @Column(name = "outcome")
    private String outcome;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "mac")
    private String mac;

    @Column(name = "chain_no")
    private Long chainNo;

    @Column(name = "chain_link")
    private String chainLink;

    @Column(name = "chain_mac")
    private String chainMac;

    @Version
    @Column(name = "version")
    private long version;

    protected AuditEntry() {}

    AuditEntry(Instant now, Deed deed, Keys keys) {
        this.id = Ids.fresh();
        this.done = now.truncatedTo(ChronoUnit.MILLIS);
        this.person = deed.person();
        this.role = deed.role();
        this.task = deed.task();
        this.caseToken = deed.caseToken();
        this.subject = deed.subject();
        this.fields = deed.fields();
        this.outcome = deed.outcome();
        this.keyId = keys.auditId();
        this.mac = values().computed(keys.audit(keyId));
    }

    /** Takes its place in the chain, after {@code previous}. */
    void link(long number, String previous, Keys keys) {
        chainNo = number;
        chainLink = ChainRule.link(number, previous, mac);
        chainMac = ChainRule.linkMac(keys.audit(keyId), number, chainLink);
    }

    private ChainLine values() {
        return new ChainLine(
                chainNo, chainLink, chainMac, keyId, mac, id, done, person, role, task, caseToken, subject, fields,
                outcome);
    }

    Long chainNo() {
        return chainNo;
    }

    String chainLink() {
        return chainLink;
    }

    String id() {
        return id;
    }

    /** This reading as the youth's counsel sees it; of the court's desk neither name nor hour. */
    Reader reader(String name) {
        Role as = Role.valueOf(role);
        return new Reader(
                id,
                as == Role.CLERK ? null : name,
                as,
                Readers.told(done, as),
                Task.valueOf(task),
                fields.startsWith(Trail.EMERGENCY));
    }

    AuditLine line(String name) {
        return new AuditLine(id, done, person, name, role, task, caseToken, subject, fields, outcome);
    }
}
