package org.hearth.bench;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** How often a courthouse's day has changed; it only grows. */
@Entity
@Table(name = "bench_day")
class LiveDay {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "day_on")
    private LocalDate day;

    @Column(name = "changes")
    private long changes;

    @Version
    @Column(name = "version")
    private long version;

    protected LiveDay() {}

    LiveDay(String courthouse, LocalDate day) {
        this.id = key(courthouse, day);
        this.courthouse = courthouse;
        this.day = day;
    }

    static String key(String courthouse, LocalDate day) {
        return courthouse + " " + day;
    }

    void changed() {
        changes++;
    }

    String courthouse() {
        return courthouse;
    }

    long changes() {
        return changes;
    }
}
