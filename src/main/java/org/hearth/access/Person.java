package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** Somebody whom the county's sign-in brings. */
    Person(String name, CourtPart part) {
        this.id = Ids.fresh();
        this.name = name;
        this.role = part.role();
        this.agency = part.agency();
        this.courthouse = part.courthouse();
        this.officer = part.officer();
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

    /** Takes the part that the county's groups give; answers which fields changed. */
    List<String> take(CourtPart part) {
        boolean same = role == part.role() && courthouse.equals(part.courthouse());
        boolean kept = same && (part.role() != Role.JUDGE || part.officer() == null);
        String newAgency = same && part.agency().isEmpty() ? agency() : part.agency();
        String newOfficer = kept ? officer : part.officer();
        List<String> changed = new ArrayList<>();
        note(changed, "role." + part.role(), role != part.role());
        note(changed, "courthouse", !courthouse.equals(part.courthouse()));
        note(changed, "agency", !agency().equals(newAgency));
        note(changed, "officer", !Objects.equals(officer, newOfficer));
        role = part.role();
        courthouse = part.courthouse();
        agency = newAgency;
        officer = newOfficer;
        return changed;
    }

    private static void note(List<String> changed, String field, boolean differs) {
        if (differs) {
            changed.add(field);
        }
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
