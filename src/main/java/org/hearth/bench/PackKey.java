package org.hearth.bench;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A judicial officer's pair of keys for packs; the passphrase is kept nowhere. */
@Entity
@Table(name = "bench_pack_key")
class PackKey {
    @Id
    @Column(name = "person_id")
    private String person;

    @Lob
    @Basic
    @Column(name = "public_half")
    private String open;

    @Lob
    @Basic
    @Column(name = "private_half")
    private String locked;

    @Column(name = "rounds")
    private int rounds;

    @Column(name = "salt")
    private String salt;

    @Column(name = "iv")
    private String iv;

    @Column(name = "set_at")
    private Instant setAt;

    @Version
    @Column(name = "version")
    private long version;

    protected PackKey() {}

    PackKey(String person) {
        this.person = person;
    }

    void take(PackCrypt.Pair pair, Instant now) {
        open = pair.open();
        locked = pair.locked();
        rounds = PackCrypt.ROUNDS;
        salt = pair.salt();
        iv = pair.iv();
        setAt = now;
    }

    String open() {
        return open;
    }

    String locked() {
        return locked;
    }

    int rounds() {
        return rounds;
    }

    String salt() {
        return salt;
    }

    String iv() {
        return iv;
    }

    Instant since() {
        return setAt;
    }
}
