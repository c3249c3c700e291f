package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/** A person on a case: in which role, on what basis, from when, until when. */
@Entity
@Table(name = "access_standing")
class Standing {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "person_id")
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    @Column(name = "basis")
    private String basis;

    @Column(name = "request_id")
    private String request;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private LocalDate until;

    @Version
    @Column(name = "version")
    private long version;

    protected Standing() {}

    Standing(String caseId, NewStanding given) {
        this.id = Ids.under(caseId);
        this.caseId = caseId;
        this.person = given.person();
        this.role = given.role();
        this.basis = given.basis();
        this.request = given.request();
        this.from = given.from();
        this.until = given.until();
    }

    void endOn(LocalDate last) {
        until = last;
    }

    String id() {
        return id;
    }

    Role role() {
        return role;
    }

    String basis() {
        return basis;
    }

    LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }
}
