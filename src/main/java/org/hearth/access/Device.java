package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A browser in which somebody has signed in, so that strangers' wrong tries do not slow its owner. */
@Entity
@Table(name = "access_device")
class Device {
    @Id
    @Column(name = "key_hash")
    private String key;

    @Column(name = "account_id")
    private String account;

    @Column(name = "seen_at")
    private Instant seen;

    @Version
    @Column(name = "version")
    private long version;

    protected Device() {}

    Device(String key, Account account, Instant now) {
        this.key = key;
        this.account = account.id();
        this.seen = now;
    }

    String key() {
        return key;
    }

    void see(Instant now) {
        seen = now;
    }
}
