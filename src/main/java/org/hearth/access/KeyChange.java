package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The change to a new key, from the asking to the last text: asked for, in use once every running server holds it, finished
 * once every text is sealed under it; then the older key may be taken out. There is one row, of the latest change.
 */
@Entity
@Table(name = "access_key_change")
class KeyChange {
    static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "asked_at")
    private Instant asked;

    @Column(name = "used_at")
    private Instant used;

    @Column(name = "finished_at")
    private Instant finished;

    @Column(name = "taken_out")
    private String takenOut;

    @Version
    @Column(name = "version")
    private long version;

    protected KeyChange() {}

    KeyChange(String keyId, Instant now) {
        this.id = ONLY;
        ask(keyId, now);
    }

    void ask(String key, Instant now) {
        keyId = key;
        asked = now;
        used = null;
        finished = null;
        takenOut = null;
    }

    void use(Instant now) {
        used = now;
    }

    void finish(Instant now) {
        finished = now;
    }

    void takeOut(String key) {
        takenOut = key;
    }

    boolean isUsed() {
        return used != null;
    }

    boolean isFinished() {
        return finished != null;
    }

    String keyId() {
        return keyId;
    }

    Instant asked() {
        return asked;
    }

    Instant used() {
        return used;
    }

    Instant finished() {
        return finished;
    }

    String takenOut() {
        return takenOut;
    }
}
