package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** One sign-in, found by its token's hash, so that a stolen database signs nobody in. */
@Entity
@Table(name = "access_session")
class Session {
    private static final int NAME = 16;
    private static final Duration NOTICED = Duration.ofMinutes(1);

    @Id
    @Column(name = "token_hash")
    private String key;

    @Column(name = "account_id")
    private String account;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SessionKind kind;

    @Column(name = "seen_at")
    private Instant seen;

    @Column(name = "ends_at")
    private Instant ends;

    @Enumerated(EnumType.STRING)
    @Column(name = "proof")
    private Proof proof;

    @Version
    @Column(name = "version")
    private long version;

    protected Session() {}

    Session(String key, Account account, SessionKind kind, Proof proof, Instant now) {
        this.key = key;
        this.account = account.id();
        this.kind = kind;
        this.proof = proof;
        this.seen = now;
        this.ends = now.plus(kind.whole());
    }

    String key() {
        return key;
    }

    Proof proof() {
        return proof;
    }

    SessionKind kind() {
        return kind;
    }

    /** Everything was shown that the account asks for now. */
    void proved(Proof shown) {
        proof = proof == Proof.OUTSIDE ? proof : shown;
    }

    /** What its owner sees of it. */
    SessionLine line(String current) {
        return new SessionLine(name(), kind, proof, ends.minus(kind.whole()), seen, ends, key.equals(current));
    }

    /** A name that ends it and opens nothing. */
    String name() {
        return key.substring(0, NAME);
    }

    Instant expires() {
        return ends;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(ends) || now.isAfter(seen.plus(kind.idle()));
    }

    /** Whether the last sight is old enough to be worth a write. */
    boolean isDue(Instant now) {
        return now.isAfter(seen.plus(NOTICED));
    }
}
