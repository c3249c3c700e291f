package org.hearth.bench;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.access.CourtPass;
import org.hearth.access.Sealed;

/**
 * A pack as it was made. The file goes with its day; the key of what was written in it stays a while longer, so that it
 * can be merged.
 */
@Entity
@Table(name = "bench_pack")
class KeptPack {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "person_id")
    private String person;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "day_on")
    private LocalDate day;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "by_timer")
    private boolean byTimer;

    @Column(name = "expires_at")
    private Instant expires;

    @Column(name = "hearings")
    private int hearings;

    @Column(name = "left_out")
    private int leftOut;

    @Lob
    @Basic
    @Column(name = "body")
    private String body;

    @Embedded
    private Sealed key;

    @Version
    @Column(name = "version")
    private long version;

    protected KeptPack() {}

    KeptPack(String id, CourtPass pass, PackDay day, boolean byTimer) {
        this.id = id;
        this.person = pass.person();
        this.personName = pass.personName();
        this.courthouse = pass.courthouse();
        this.day = day.day();
        this.madeAt = day.made();
        this.byTimer = byTimer;
        this.expires = day.expires();
        this.hearings = day.sheets().size();
        this.leftOut = day.leftOut();
    }

    /** Holds the file, and the key of what will be written in it. */
    void hold(String file, Sealed entriesKey) {
        body = file;
        key = entriesKey;
    }

    void destroy() {
        body = null;
    }

    String id() {
        return id;
    }

    String personName() {
        return personName;
    }

    LocalDate day() {
        return day;
    }

    Instant expires() {
        return expires;
    }

    Instant madeAt() {
        return madeAt;
    }

    String body() {
        return body;
    }

    Sealed key() {
        return key;
    }

    MadePack made() {
        return new MadePack(id, day, madeAt, byTimer, expires, hearings, leftOut);
    }
}
