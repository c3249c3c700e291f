package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.terms.Ids;

/** Which person somebody is whom the county's identity provider vouches for. */
@Entity
@Table(name = "access_identity")
class Identity {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "subject")
    private String subject;

    @Column(name = "person_id")
    private String person;

    @Column(name = "account_id")
    private String account;

    @Column(name = "linked_at")
    private Instant linked;

    @Column(name = "seen_at")
    private Instant seen;

    @Column(name = "strength")
    private String strength;

    @Column(name = "refused_at")
    private Instant refused;

    @Version
    @Column(name = "version")
    private long version;

    protected Identity() {}

    Identity(Vouched who, Person person, Account account, Instant now) {
        this.id = Ids.fresh();
        this.issuer = who.issuer();
        this.subject = who.subject();
        this.person = person.id();
        this.account = account.id();
        this.linked = now;
        enter(who, now);
    }

    void enter(Vouched who, Instant now) {
        seen = now;
        strength = who.strength();
        refused = null;
    }

    /** The county's groups give this person no part any more. */
    void refuse(Instant now) {
        refused = now;
    }

    String person() {
        return person;
    }

    String account() {
        return account;
    }

    Instant linked() {
        return linked;
    }

    Instant seen() {
        return seen;
    }

    String strength() {
        return strength;
    }

    Instant refused() {
        return refused;
    }
}
