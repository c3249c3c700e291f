package org.hearth.calling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.access.Pass;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** Somebody needs someone today: asked, told on, until it is answered. No record for any hearing, and never counted. */
@Entity
@Table(name = "calling_help")
class HelpCall {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "person_id")
    private String person;

    @Column(name = "person_name")
    private String personName;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    @Column(name = "asked_at")
    private Instant asked;

    @Column(name = "step")
    private int step;

    @Column(name = "told_at")
    private Instant told;

    @Column(name = "answered_at")
    private Instant answered;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_name")
    private String answeredName;

    @Version
    @Column(name = "version")
    private long version;

    protected HelpCall() {}

    HelpCall(Pass caller, String caseId, String courthouse, Instant now) {
        this.id = Ids.under(caseId);
        this.caseId = caseId;
        this.courthouse = courthouse;
        this.person = caller.person();
        this.personName = caller.personName();
        this.role = caller.role();
        this.asked = now;
        this.told = now;
    }

    /** The next person is to be told. */
    void tellNext(Instant now) {
        step++;
        told = now;
    }

    /** Somebody has reached the caller. */
    void answer(Pass who, Instant now) {
        if (answered != null) {
            throw Problem.lostRace("help-answered", answeredName);
        }
        answered = now;
        answeredBy = who.person();
        answeredName = who.personName();
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    String courthouse() {
        return courthouse;
    }

    String personName() {
        return personName;
    }

    Role role() {
        return role;
    }

    Instant asked() {
        return asked;
    }

    int step() {
        return step;
    }

    Instant told() {
        return told;
    }

    Instant answered() {
        return answered;
    }

    String answeredName() {
        return answeredName;
    }
}
