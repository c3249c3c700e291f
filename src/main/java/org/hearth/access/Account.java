package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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

    /** The password is the steward's, for the first sign-in alone. */
    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "break_glass")
    private boolean breakGlass;

    @Column(name = "factor_since")
    private Instant factorSince;

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

    long version() {
        return version;
    }

    boolean isActive() {
        return active;
    }

    boolean mustChange() {
        return mustChange;
    }

    /** Whether it may be used on the day on which the county's identity provider does not answer. */
    boolean isBreakGlass() {
        return breakGlass;
    }

    void keepForBreakGlass(boolean kept) {
        breakGlass = kept;
    }

    /** Since when a second factor is asked for; null where none is. */
    Instant factorSince() {
        return factorSince;
    }

    boolean hasFactor() {
        return factorSince != null;
    }

    void enrolledAt(Instant since) {
        factorSince = since;
    }

    boolean opensWith(String given) {
        return PasswordHash.stored(password).matches(given) && active;
    }

    /** The password was right; where it is hashed in fewer rounds than is usual now, it is hashed anew. */
    void renew(String given, int rounds) {
        if (PasswordHash.stored(password).rounds() < rounds) {
            password = PasswordHash.of(given, rounds).text();
        }
    }

    /** Takes a password of its owner's own. */
    void choose(PasswordHash chosen) {
        password = chosen.text();
        mustChange = false;
    }

    /** Takes a password for one sign-in, after which its owner chooses their own. */
    void startWith(PasswordHash starting) {
        password = starting.text();
        mustChange = true;
    }

    void close() {
        active = false;
    }

    void reopen() {
        active = true;
    }
}
