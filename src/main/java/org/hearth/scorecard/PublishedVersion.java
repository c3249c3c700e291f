package org.hearth.scorecard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hearth.terms.Ids;

/** A quarter as it was published; a correction is a version of its own, and the earlier one stays. */
@Entity
@Table(name = "scorecard_version")
class PublishedVersion {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "quarter")
    private String quarter;

    @Column(name = "number_no")
    private int number;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "reason")
    private String reason;

    @Column(name = "invented")
    private boolean invented;

    @Version
    @Column(name = "version")
    private long version;

    protected PublishedVersion() {}

    PublishedVersion(Quarter quarter, int number, LocalDate adoptedOn, String by, Instant now) {
        this.id = Ids.fresh();
        this.quarter = quarter.toString();
        this.number = number;
        this.adoptedOn = adoptedOn;
        this.publishedBy = by;
        this.publishedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Says why it takes the place of the version before. */
    PublishedVersion because(String why) {
        reason = why;
        return this;
    }

    /** Its figures are invented, for a demo court. */
    PublishedVersion invented() {
        invented = true;
        return this;
    }

    String id() {
        return id;
    }

    Quarter quarter() {
        return Quarter.of(quarter);
    }

    Edition edition() {
        return new Edition(Quarter.of(quarter), number, adoptedOn, publishedAt, publishedBy, reason, invented);
    }
}
