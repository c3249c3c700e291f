package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.hearth.terms.Ids;

/** A code on paper that stands in once for a lost authenticator app. */
@Entity
@Table(name = "access_recovery")
class RecoveryCode {
    /** So many are made at once. */
    static final int COUNT = 10;
    /** A code is 80 random bits, so few rounds keep it; a password needs many. */
    private static final int ROUNDS = 10_000;

    private static final int GROUP = 4;
    private static final int LENGTH = 16;

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "account_id")
    private String account;

    @Column(name = "code_hash")
    private String hash;

    @Column(name = "used_at")
    private Instant used;

    @Version
    @Column(name = "version")
    private long version;

    protected RecoveryCode() {}

    RecoveryCode(String account, String code) {
        this.id = Ids.fresh();
        this.account = account;
        this.hash = PasswordHash.of(plain(code), ROUNDS).text();
    }

    /** Four groups of four letters and digits. */
    static String fresh() {
        String letters = Totp.fresh().substring(0, LENGTH).toLowerCase(Locale.ROOT);
        return String.join("-", letters.split("(?<=\\G.{" + GROUP + "})"));
    }

    /** Whether something typed can be such a code at all; one of an authenticator app is shorter. */
    static boolean isLike(String typed) {
        return plain(typed).length() == LENGTH;
    }

    private static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    boolean is(String typed) {
        return PasswordHash.stored(hash).matches(plain(typed));
    }

    void use(Instant now) {
        used = now;
    }
}
