package org.hearth.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.casefile.CaseHeader;
import org.hearth.docket.Hearing;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;

/** What notice has to know of a hearing, kept beside its notices so that siblings' hearings can be compared. */
@Entity
@Table(name = "notice_hearing")
class NoticedHearing {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "kind")
    private String type;

    @Column(name = "day_on")
    private LocalDate day;

    @Column(name = "starts_at")
    private Instant startsAt;

    /** When it was set, or its present date was given. */
    @Column(name = "dated_on")
    private LocalDate dated;

    @Enumerated(EnumType.STRING)
    @Column(name = "custody")
    private Custody custody;

    @Enumerated(EnumType.STRING)
    @Column(name = "jurisdiction")
    private Jurisdiction jurisdiction;

    @Column(name = "age_then")
    private Integer age;

    @Column(name = "ward")
    private boolean ward;

    @Column(name = "dropped")
    private boolean dropped;

    @Version
    @Column(name = "version")
    private long version;

    protected NoticedHearing() {}

    NoticedHearing(String courthouse, Hearing hearing, boolean ward, LocalDate today) {
        this.id = hearing.id();
        this.caseId = hearing.caseId();
        this.courthouse = courthouse;
        this.type = hearing.type();
        this.ward = ward;
        this.day = hearing.day();
        this.startsAt = hearing.startsAt();
        this.dated = today;
    }

    /** Takes the hearing's place on the calendar; answers whether its date or hour is another one. */
    boolean moveTo(Hearing hearing, LocalDate today) {
        boolean moved = !startsAt.equals(hearing.startsAt());
        if (moved) {
            day = hearing.day();
            startsAt = hearing.startsAt();
            dated = today;
        }
        dropped = false;
        return moved;
    }

    /** Takes what the rules ask of the case, as it now stands. */
    Facts facts(CaseHeader file) {
        custody = file.custody();
        jurisdiction = file.jurisdiction();
        age = file.age();
        return facts();
    }

    Facts facts() {
        return new Facts(day, custody, jurisdiction, age, ward);
    }

    void drop() {
        dropped = true;
    }

    boolean isOpen(LocalDate today) {
        return !dropped && !day.isBefore(today);
    }

    /** True where the youth of this hearing is a dependent. */
    boolean ofDependent() {
        return jurisdiction == Jurisdiction.DEPENDENCY || jurisdiction == Jurisdiction.DUAL;
    }

    /** True where both are called to one courthouse on one day. */
    boolean isTogetherWith(NoticedHearing other) {
        return !dropped && !other.dropped && courthouse.equals(other.courthouse) && day.equals(other.day);
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    String type() {
        return type;
    }

    LocalDate day() {
        return day;
    }

    LocalDate dated() {
        return dated;
    }

    Custody custody() {
        return custody;
    }

    boolean ward() {
        return ward;
    }
}
