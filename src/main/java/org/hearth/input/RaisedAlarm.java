package org.hearth.input;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** Somebody is in danger, hurt or threatened: told at once, never erased, ended by what was done about it. */
@Entity
@Table(name = "input_alarm")
class RaisedAlarm {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "request_id")
    private String request;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AlarmKind kind;

    @Column(name = "raised_at")
    private Instant raised;

    @Column(name = "author_id")
    private String author;

    @Column(name = "author_name")
    private String authorName;

    @Enumerated(EnumType.STRING)
    @Column(name = "author_role")
    private Role authorRole;

    @Column(name = "context_due")
    private Instant contextDue;

    @Column(name = "context_at")
    private Instant contextAt;

    @Column(name = "ended_at")
    private Instant ended;

    @Column(name = "ended_by")
    private String endedBy;

    @Embedded
    private Sealed words;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "context_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "context_kind"))
    @AttributeOverride(name = "audience", column = @Column(name = "context_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "context_author"))
    private Sealed around;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "done_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "done_kind"))
    @AttributeOverride(name = "audience", column = @Column(name = "done_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "done_author"))
    private Sealed done;

    @Version
    @Column(name = "version")
    private long version;

    protected RaisedAlarm() {}

    RaisedAlarm(OpenCase author, String request, String hearing, AlarmKind kind, Sealed words, Instant now) {
        this.id = Ids.under(author.caseId());
        this.caseId = author.caseId();
        this.request = request;
        this.hearing = hearing;
        this.kind = kind;
        this.raised = now;
        this.author = author.person();
        this.authorName = author.personName();
        this.authorRole = author.role();
        this.contextDue = AlarmRules.contextDue(now);
        this.words = words;
    }

    /** Its author says what stood around it; a later word takes the place of the earlier one. */
    void surround(Sealed circumstances, Instant now) {
        around = circumstances;
        contextAt = now;
    }

    /** Somebody says what was done; the alarm stands no more and stays readable. */
    void end(Sealed what, String by, Instant now) {
        if (ended != null) {
            throw Problem.unmetRule("alarm-ended");
        }
        done = what;
        endedBy = by;
        ended = now;
    }

    /** Refuses a change on any other version than the one that was read. */
    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    boolean isOf(String person) {
        return author.equals(person);
    }

    String caseId() {
        return caseId;
    }

    String id() {
        return id;
    }

    AlarmKind kind() {
        return kind;
    }

    Sealed words() {
        return words;
    }

    Sealed around() {
        return around;
    }

    Sealed done() {
        return done;
    }

    /** As a record, with its sealed words as a reader may read them. */
    Alarm alarm(String wordsRead, Circumstances aroundRead, String doneRead, String reader, Instant now) {
        return new Alarm(
                id,
                request,
                hearing,
                kind,
                wordsRead,
                raised,
                authorName,
                authorRole,
                aroundRead,
                contextDue,
                contextAt,
                contextAt == null ? AlarmRules.hoursLate(contextDue, now) : 0,
                doneRead,
                ended,
                endedBy,
                isOf(reader),
                version);
    }
}
