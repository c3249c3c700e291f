package org.hearth.input;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hearth.access.OpenCase;
import org.hearth.terms.Ids;

/** That a version was filed; the newest entry holds, a corrected one stays. */
@Entity
@Table(name = "input_filing")
class FiledEntry {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "submission_id")
    private String submission;

    @Column(name = "number_of")
    private int number;

    @Column(name = "filed_on")
    private LocalDate on;

    @Column(name = "filed_as")
    private String as;

    @Column(name = "reference")
    private String reference;

    @Column(name = "entered_at")
    private Instant entered;

    @Column(name = "entered_by")
    private String by;

    @Column(name = "entered_name")
    private String byName;

    @Version
    @Column(name = "version")
    private long version;

    protected FiledEntry() {}

    FiledEntry(OpenCase by, Submission submission, FiledEntry before, Filed filed) {
        this.id = Ids.under(by.caseId());
        this.caseId = by.caseId();
        this.submission = submission.id();
        this.number = before == null ? 1 : before.number + 1;
        this.on = filed.on();
        this.as = filed.as();
        this.reference = filed.reference();
        this.entered = filed.entered();
        this.by = by.person();
        this.byName = by.personName();
    }

    boolean saysTheSame(LocalDate day, String stamp) {
        return on.equals(day) && Objects.equals(reference, stamp);
    }

    Filed filed() {
        return new Filed(on, as, reference, entered, byName);
    }

    String submission() {
        return submission;
    }

    int number() {
        return number;
    }

    LocalDate on() {
        return on;
    }
}
