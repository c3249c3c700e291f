package org.hearth.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Wrong tries in a row in one bucket; a right one takes it away. */
@Entity
@Table(name = "access_missed")
class Missed {
    @Id
    @Column(name = "bucket")
    private String bucket;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Throttle.Bucket kind;

    @Column(name = "misses")
    private int count;

    @Column(name = "last_at")
    private Instant last;

    @Version
    @Column(name = "version")
    private long version;

    protected Missed() {}

    Missed(String bucket, Throttle.Bucket kind, Instant now) {
        this.bucket = bucket;
        this.kind = kind;
        this.count = 1;
        this.last = now;
    }
}
