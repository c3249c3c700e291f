package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.terms.Ids;

/** A key that a person gives to a program, found by its hash; it opens no more than its scopes and its person's role. */
@Entity
@Table(name = "access_token")
class ApiToken {
    /** By this a scanner of sources and mails knows that somebody lost a key. */
    static final String PREFIX = "hearth_";

    private static final Duration NOTICED = Duration.ofMinutes(1);

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "account_id")
    private String account;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "name")
    private String name;

    @Column(name = "scopes")
    private String scopes;

    @Column(name = "made_at")
    private Instant made;

    @Column(name = "ends_at")
    private Instant ends;

    @Column(name = "used_at")
    private Instant used;

    @Version
    @Column(name = "version")
    private long version;

    protected ApiToken() {}

    ApiToken(Account account, NewToken given, String secret, Instant now) {
        this.id = Ids.fresh();
        this.account = account.id();
        this.hash = Tokens.hash(secret);
        this.name = given.name();
        this.scopes = given.scopes().stream().sorted().map(Scope::name).collect(Collectors.joining(" "));
        this.made = now;
        this.ends = now.plus(Duration.ofDays(given.days()));
    }

    static boolean isOne(String token) {
        return token != null && token.startsWith(PREFIX);
    }

    String id() {
        return id;
    }

    Instant ends() {
        return ends;
    }

    Set<Scope> scopes() {
        return Arrays.stream(scopes.split(" ")).map(Scope::valueOf).collect(Collectors.toSet());
    }

    /** Whether the last use is old enough to be worth a write. */
    boolean isDue(Instant now) {
        return used == null || now.isAfter(used.plus(NOTICED));
    }

    TokenLine line(Instant now) {
        return new TokenLine(id, name, scopes().stream().sorted().toList(), made, ends, used, !now.isBefore(ends));
    }
}
