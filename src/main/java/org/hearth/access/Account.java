package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hearth.terms.Ids;

/** What a person signs in with. */
@Entity
@Table(name = "access_account")
class Account {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "person_id")
    private String person;

    @Column(name = "user_name")
    private String user;

    @Column(name = "password_hash")
    private String password;

    @Column(name = "active")
    private boolean active;

    @Version
    @Column(name = "version")
    private long version;

    protected Account() {}

    Account(Person person, String user, PasswordHash password) {
        this.id = Ids.fresh();
        this.person = person.id();
        this.user = user;
        this.password = password.text();
        this.active = true;
    }

    String id() {
        return id;
    }

    String person() {
        return person;
    }

    String user() {
        return user;
    }

    boolean isActive() {
        return active;
    }

    boolean isBreakGlass() {
        return false;
    }

    boolean opensWith(String given) {
        return PasswordHash.stored(password).matches(given) && active;
    }
}
