package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/** Somebody known to a courthouse. A person may have an account or none; an account is never a person. */
@Entity
@Table(name = "access_person")
class Person {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    @Column(name = "agency")
    private String agency;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "officer_key")
    private String officer;

    @Version
    @Column(name = "version")
    private long version;

    protected Person() {}

    Person(NewPerson given) {
        this.id = Ids.fresh();
        this.name = given.name();
        this.role = given.role();
        this.agency = given.agency();
        this.courthouse = given.courthouse();
        this.officer = given.officer();
    }

    /** Somebody who will have no account. */
    Person(NewGuest given, String courthouse) {
        this.id = Ids.fresh();
        this.name = given.name().strip();
        this.role = given.role();
        this.courthouse = courthouse;
    }

    /** Somebody who comes in with an import. */
    Person(IntakePerson given, String courthouse) {
        this.id = given.id();
        this.courthouse = courthouse;
        become(given);
    }

    /** Is now called so, in that role, for that agency. */
    final void become(IntakePerson given) {
        name = given.name();
        role = given.role();
        agency = given.agency();
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    String agency() {
        return agency == null ? "" : agency;
    }

    String courthouse() {
        return courthouse;
    }

    String officer() {
        return officer;
    }
}
