package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How far the words of one column have been sealed anew; its row is locked while a server works on it. */
@Entity
@Table(name = "access_reseal")
class ResealStep {
    @Id
    @Column(name = "source")
    private String source;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "reached")
    private String reached;

    @Column(name = "moved")
    private long moved;

    @Column(name = "unread")
    private long unread;

    @Column(name = "finished")
    private boolean finished;

    @Version
    @Column(name = "version")
    private long version;

    protected ResealStep() {}

    ResealStep(String source, String keyId) {
        this.source = source;
        begin(keyId);
    }

    /** Begins at the first row, for a key. */
    void begin(String key) {
        keyId = key;
        moved = 0;
        again();
    }

    /** Begins at the first row again: some were written under the older key meanwhile. */
    void again() {
        reached = "";
        unread = 0;
        finished = false;
    }

    void advance(String last, long rows, long without) {
        reached = last;
        moved += rows;
        unread += without;
    }

    void finish() {
        finished = true;
    }

    boolean isFinishedFor(String key) {
        return finished && keyId.equals(key);
    }

    String source() {
        return source;
    }

    String keyId() {
        return keyId;
    }

    String reached() {
        return reached;
    }

    long moved() {
        return moved;
    }

    long unread() {
        return unread;
    }
}
