package org.hearth.input;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hearth.access.Member;
import org.hearth.access.Sealed;
import org.hearth.docket.Hearing;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Discipline;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/** One person's voice, asked for before one hearing: asked, opened, drafted, submitted; or excused. */
@Entity
@Table(name = "input_request")
class InputRequest {
    /** Ranks from here on are settled. */
    static final int SETTLED = 500_000;

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "hearing_type")
    private String hearingType;

    @Column(name = "hearing_at")
    private Instant hearingAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "discipline")
    private Discipline discipline;

    @Column(name = "person_id")
    private String person;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "agency")
    private String agency;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "rule_said")
    private String rule;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private RequestStatus status;

    /** Its place in the inbox: open ones by due day, then settled ones, the latest due first. */
    @Column(name = "inbox_rank")
    private int rank;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "saves")
    private int saves;

    /** How often its holder decided: each counts the version up, which only the holder and the author may see. */
    @Column(name = "decisions")
    private int decisions;

    /** Why it is excused; null while it is not. */
    @Embedded
    private Sealed reason;

    @Version
    @Column(name = "version")
    private long version;

    protected InputRequest() {}

    InputRequest(Hearing hearing, Discipline discipline, Member member, DueDate due, Instant now) {
        this.id = Ids.under(hearing.caseId());
        this.caseId = hearing.caseId();
        this.hearing = hearing.id();
        this.hearingType = hearing.type();
        this.hearingAt = hearing.startsAt();
        this.discipline = discipline;
        this.person = member.person();
        this.personName = member.name();
        this.agency = member.agency() == null ? "" : member.agency();
        this.due = due.day();
        this.rule = due.rule();
        this.status = RequestStatus.ASKED;
        rank();
        this.askedAt = now;
    }

    /** The hearing moved: what is still open is due by its new day; what was withdrawn with it is asked anew. */
    void moved(Hearing moved, DueDate later) {
        hearingAt = moved.startsAt();
        if (status == RequestStatus.EXCUSED && reason.kind() == ContentKind.HEARING_TIME) {
            status = RequestStatus.ASKED;
            reason = null;
        }
        if (status.isOpen()) {
            due = later.day();
            rule = later.rule();
            rank();
        }
    }

    private void rank() {
        int day = Math.toIntExact(due.toEpochDay());
        rank = status.isOpen() ? day : 2 * SETTLED - day;
    }

    void open() {
        if (status == RequestStatus.ASKED) {
            status = RequestStatus.OPENED;
        }
    }

    /** A draft was kept; an amendment of what was submitted leaves the submission standing. */
    void drafted() {
        if (status == RequestStatus.EXCUSED) {
            throw Problem.unmetRule("request-closed");
        }
        saves++;
        if (status.isOpen()) {
            status = RequestStatus.DRAFTED;
        }
    }

    void submitted(Instant now) {
        if (status == RequestStatus.EXCUSED) {
            throw Problem.unmetRule("request-closed");
        }
        saves++;
        status = RequestStatus.SUBMITTED;
        rank();
        submittedAt = submittedAt == null ? now : submittedAt;
    }

    /** The answers were released or held; the next change needs the new version. */
    void released() {
        saves++;
        decisions++;
    }

    /** The version as those see it who may not know that anything was decided. */
    long publicVersion() {
        return version - decisions;
    }

    void excuse(Sealed why) {
        if (status == RequestStatus.SUBMITTED) {
            throw Problem.unmetRule("request-submitted");
        }
        status = RequestStatus.EXCUSED;
        rank();
        reason = why;
    }

    /** Refuses a change on any other version than the one that was read. */
    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    /** The same for those who may not know that anything was decided. */
    void expectPublic(long read) {
        expect(read + decisions);
    }

    boolean isOf(String someone) {
        return person.equals(someone);
    }

    /** The request as it stands; overdue is derived, and a youth, of whom nothing is required, is never overdue. */
    Asked asked(Instant now) {
        long late = discipline == Discipline.YOUTH ? 0 : hoursLate(submittedAt == null ? now : submittedAt);
        boolean overdue = late > 0 && status.isOpen();
        return new Asked(
                id,
                hearing,
                hearingType,
                hearingAt,
                discipline,
                person,
                personName,
                agency,
                due,
                rule,
                overdue ? RequestStatus.OVERDUE : status,
                submittedAt,
                status == RequestStatus.EXCUSED ? 0 : late,
                version);
    }

    /** The same for those who may not know whether it was answered: asked, and nothing more. */
    Asked askedOnly() {
        return new Asked(
                id,
                hearing,
                hearingType,
                hearingAt,
                discipline,
                person,
                personName,
                agency,
                due,
                rule,
                RequestStatus.ASKED,
                null,
                0,
                0);
    }

    /** Whole hours past the end of the due day at that moment; 0 in time, and for a youth, of whom nothing is required. */
    long lateAt(Instant then) {
        return discipline == Discipline.YOUTH ? 0 : hoursLate(then);
    }

    /** When the hearing is set for. */
    Instant hearingAt() {
        return hearingAt;
    }

    private long hoursLate(Instant then) {
        Instant end = CourtTime.at(due.plusDays(1), LocalTime.MIDNIGHT);
        return then.isBefore(end) ? 0 : Duration.between(end, then).toHours() + 1;
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    String hearing() {
        return hearing;
    }

    String hearingType() {
        return hearingType;
    }

    Discipline discipline() {
        return discipline;
    }

    String person() {
        return person;
    }

    /** The key of the message that says it was asked. */
    String askedKey() {
        return "asked:" + id;
    }

    LocalDate due() {
        return due;
    }

    String agency() {
        return agency;
    }

    int rankInInbox() {
        return rank;
    }

    RequestStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
