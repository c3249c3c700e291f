package org.hearth.bench;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.terms.Problem;

/** A courthouse's day that was closed, and perhaps opened again. */
@Entity
@Table(name = "bench_day_end")
class ClosedDay {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "day_on")
    private LocalDate day;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "reopened_at")
    private Instant reopenedAt;

    @Column(name = "reopened_by")
    private String reopenedBy;

    @Column(name = "reopened_why")
    private String reopenedWhy;

    @Version
    @Column(name = "version")
    private long version;

    protected ClosedDay() {}

    ClosedDay(String courthouse, LocalDate day) {
        this.id = LiveDay.key(courthouse, day);
        this.courthouse = courthouse;
        this.day = day;
    }

    void close(CourtPass pass, Instant now) {
        closedAt = now.truncatedTo(ChronoUnit.MILLIS);
        closedBy = pass.personName();
    }

    /**
     * Opens it again.
     *
     * @throws Problem unmet rule {@code day-open} where it is open
     */
    void reopen(CourtPass pass, String why, Instant now) {
        if (closedAt == null) {
            throw Problem.unmetRule("day-open");
        }
        closedAt = null;
        closedBy = null;
        reopenedAt = now.truncatedTo(ChronoUnit.MILLIS);
        reopenedBy = pass.personName();
        reopenedWhy = why;
    }

    /** Refuses a change that was made over another version. */
    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    boolean isClosed() {
        return closedAt != null;
    }

    DayState state(List<OpenThing> open, List<OpenThing> onto) {
        return new DayState(day, closedAt, closedBy, reopenedAt, reopenedBy, reopenedWhy, open, onto, version);
    }
}
