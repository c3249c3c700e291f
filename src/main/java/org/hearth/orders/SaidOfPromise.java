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
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/** One thing said of a promise. It is never changed and never taken back. */
@Entity
@Table(name = "orders_promise_step")
class SaidOfPromise {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "promise_id")
    private String promise;

    @Column(name = "place_no")
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PromiseStep.Kind kind;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "by_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "by_kind"))
    @AttributeOverride(name = "audience", column = @Column(name = "by_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "by_author"))
    private Sealed deliveredBy;

    @Embedded
    private Sealed words;

    @Column(name = "said_person")
    private String person;

    @Column(name = "said_by")
    private String who;

    @Enumerated(EnumType.STRING)
    @Column(name = "said_role")
    private Role role;

    @Column(name = "agency")
    private String agency;

    @Column(name = "said_at")
    private Instant at;

    @Version
    @Column(name = "version")
    private long version;

    protected SaidOfPromise() {}

    SaidOfPromise(OpenCase pass, Owed promise, PromiseStep.Kind kind, String agency, Instant now) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.promise = promise.id();
        this.kind = kind;
        this.person = pass.person();
        this.who = pass.personName();
        this.role = pass.role();
        this.agency = agency;
        this.at = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Where it stands among what was said of the promise, from 0. */
    void standAt(int after) {
        place = after;
    }

    /** With its words. */
    SaidOfPromise saying(Sealed said) {
        words = said;
        return this;
    }

    /** With what was delivered, when and by whom. */
    SaidOfPromise delivering(Sealed what, LocalDate day, Sealed by) {
        words = what;
        deliveredOn = day;
        deliveredBy = by;
        return this;
    }

    String promise() {
        return promise;
    }

    String caseId() {
        return caseId;
    }

    Sealed words() {
        return words;
    }

    Sealed deliveredBy() {
        return deliveredBy;
    }

    PromiseStep step(String text, String by) {
        return new PromiseStep(kind, text, deliveredOn, by, who, role, agency, at);
    }
}
