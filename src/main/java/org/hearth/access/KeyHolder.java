package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** A running server and the keys in its key file, by marks that tell two keys of one id apart. */
@Entity
@Table(name = "access_key_holder")
class KeyHolder {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "host")
    private String host;

    @Column(name = "held")
    private String held;

    @Column(name = "in_use")
    private String inUse;

    @Column(name = "seen_at")
    private Instant seen;

    @Version
    @Column(name = "version")
    private long version;

    protected KeyHolder() {}

    KeyHolder(String id, String host) {
        this.id = id;
        this.host = host;
    }

    void says(String keys, String current, Instant now) {
        held = keys;
        inUse = current;
        seen = now;
    }

    /** Whether this server has the very key, by its {@code id=mark}. */
    boolean holds(String key) {
        return List.of(held.split(" ")).contains(key);
    }

    boolean uses(String key) {
        return inUse.equals(key);
    }

    String host() {
        return host;
    }
}
