package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** An order about a kind of content as it was made; it is lifted, never changed. */
@Entity
@Table(name = "access_order")
class KindOrder {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ContentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(name = "effect")
    private OrderEffect effect;

    @Column(name = "in_camera")
    private boolean inCamera;

    @Column(name = "officer_name")
    private String officer;

    @Column(name = "ordered_on")
    private LocalDate orderedOn;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "basis")
    private String basis;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "lifted_on")
    private LocalDate liftedOn;

    @Version
    @Column(name = "version")
    private long version;

    protected KindOrder() {}

    KindOrder(OpenCase pass, NewAccessOrder given, LocalDate today) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.kind = given.kind();
        this.role = given.role();
        this.effect = given.effect();
        this.inCamera = given.inCamera();
        this.officer = pass.personName();
        this.orderedOn = today;
        this.until = given.until();
        this.basis = given.basis().strip();
        this.orderedBy = pass.person();
    }

    void lift(LocalDate today, long expected) {
        if (version != expected) {
            throw Problem.lostRace("changed-meanwhile");
        }
        liftedOn = today;
    }

    AccessOrder order() {
        return new AccessOrder(id, kind, role, effect, inCamera, officer, orderedOn, until, basis, version);
    }
}
