package org.hearth.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;

/** Something given to a young person; it is never changed and never taken back. */
@Entity
@Table(name = "orders_incentive")
class GivenIncentive {
    private static final String CUT = "\n";

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "agency")
    private String agency;

    @Column(name = "reason")
    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    private Sealed words;

    @Version
    @Column(name = "version")
    private long version;

    protected GivenIncentive() {}

    GivenIncentive(OpenCase pass, NewIncentive given, Sealed words, Instant now) {
        this.id = Ids.under(pass.caseId());
        this.caseId = pass.caseId();
        this.givenOn = given.on();
        this.agency = given.agency();
        this.reason = given.reason();
        this.words = words;
        this.recordedBy = pass.personName();
        this.recordedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Both texts as they are sealed together. */
    static String joined(NewIncentive given) {
        return given.what().replace(CUT, " ") + CUT + given.note();
    }

    Sealed words() {
        return words;
    }

    String id() {
        return id;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    Incentive read(Reading reading) {
        int cut = reading.isOpen() ? reading.text().indexOf(CUT) : -1;
        return new Incentive(
                id,
                cut < 0 ? null : reading.text().substring(0, cut),
                cut < 0 ? "" : reading.text().substring(cut + 1),
                reading.withheldBy(),
                givenOn,
                agency,
                reason,
                recordedBy,
                recordedAt);
    }
}
