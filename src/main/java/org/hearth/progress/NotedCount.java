package org.hearth.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.access.OpenCase;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/**
 * An observation as noted: once written it is never changed, only superseded by its reporter's later word on the same
 * days.
 */
@Entity
@Table(name = "progress_observation")
class NotedCount {
    /** What is counted out of a confidence goes to its holder first (Evid. Code 1014, 1038). */
    private static final Set<Role> HELD = EnumSet.of(Role.ADVOCATE, Role.BEHAVIORAL_HEALTH);

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "measure")
    private String measure;

    @Column(name = "counted")
    private int counted;

    @Column(name = "possible")
    private Integer possible;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    @Column(name = "known")
    private Known known;

    @Column(name = "reporter_id")
    private String reporter;

    @Column(name = "reporter_name")
    private String reporterName;

    @Enumerated(EnumType.STRING)
    @Column(name = "reporter_role")
    private Role reporterRole;

    @Column(name = "origin")
    private String origin;

    @Enumerated(EnumType.STRING)
    @Column(name = "extent")
    private Extent extent;

    /** Codes of the measure's details; null where none was given. */
    @Column(name = "details")
    private String details;

    /** True for what an advocate or therapist counted: it waits for its holder. */
    @Column(name = "held")
    private boolean held;

    /** When its holder let one go that came without a form; null before. */
    @Column(name = "released_at")
    private Instant released;

    /** The observation that this one corrects; null for a first word. */
    @Column(name = "corrects")
    private String corrects;

    @Enumerated(EnumType.STRING)
    @Column(name = "mend")
    private Mend mend;

    @Column(name = "recorded_at")
    private Instant recorded;

    @Column(name = "superseded_at")
    private Instant superseded;

    @Version
    @Column(name = "version")
    private long version;

    protected NotedCount() {}

    NotedCount(OpenCase reporter, Observation seen, String origin, Instant now) {
        this.id = Ids.under(reporter.caseId());
        this.caseId = reporter.caseId();
        this.measure = seen.measure();
        this.counted = seen.value();
        this.possible = seen.possible();
        this.from = seen.from();
        this.to = seen.to();
        this.known = seen.known();
        this.extent = seen.counted();
        this.details = seen.details().isEmpty() ? null : String.join(" ", seen.details());
        this.held = HELD.contains(reporter.role());
        this.reporter = reporter.person();
        this.reporterName = reporter.personName();
        this.reporterRole = reporter.role();
        this.origin = origin;
        this.recorded = now;
    }

    /** Says that it stands in another's place, and why. */
    NotedCount correcting(NotedCount other, Mend why) {
        corrects = other.id;
        mend = why;
        origin = other.origin;
        released = other.released;
        return this;
    }

    void supersede(Instant now) {
        superseded = now;
    }

    boolean stands() {
        return superseded == null;
    }

    String id() {
        return id;
    }

    String measure() {
        return measure;
    }

    String reporter() {
        return reporter;
    }

    boolean isHeld() {
        return held;
    }

    /** The form it came with; null where it was noted without one. */
    String origin() {
        return origin;
    }

    boolean isReleased() {
        return released != null;
    }

    /** Lets go what came without a form, or holds it again where {@code when} is null. */
    void release(Instant when) {
        released = when;
    }

    Observation seen() {
        return new Observation(measure, counted, from, to, known, possible, extent, codes());
    }

    Count count() {
        return new Count(from, to, counted, possible, known, reporterName, id, extent, codes(), mend);
    }

    private List<String> codes() {
        return details == null ? List.of() : List.of(details.split(" "));
    }
}
