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
import java.util.Set;
import org.hearth.access.Audience;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** What the youth or their attorney says is wrong in a report. It stands beside the report and never alters it. */
@Entity
@Table(name = "input_correction")
class Correction {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "request_id")
    private String request;

    @Column(name = "submission_id")
    private String submission;

    /** Null where it is about the report as a whole. */
    @Column(name = "question_id")
    private String question;

    @Column(name = "author_id")
    private String author;

    @Column(name = "author_name")
    private String authorName;

    @Enumerated(EnumType.STRING)
    @Column(name = "author_role")
    private Role role;

    @Column(name = "written_at")
    private Instant written;

    /** When the youth's words went out; null while they are held, and for counsel's, which nobody holds. */
    @Column(name = "released_at")
    private Instant released;

    @Column(name = "ended_at")
    private Instant ended;

    @Embedded
    private Sealed words;

    /** What the report's author answers; null before they do. */
    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "reply_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "reply_kind"))
    @AttributeOverride(name = "audience", column = @Column(name = "reply_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "reply_author"))
    private Sealed reply;

    @Column(name = "replied_by")
    private String repliedBy;

    @Column(name = "replied_at")
    private Instant replied;

    @Version
    @Column(name = "version")
    private long version;

    protected Correction() {}

    Correction(
            OpenCase author, InputRequest request, Submission submission, String question, Sealed words, Instant now) {
        this.id = Ids.under(author.caseId());
        this.caseId = author.caseId();
        this.hearing = request.hearing();
        this.request = request.id();
        this.submission = submission.id();
        this.question = question;
        this.author = author.person();
        this.authorName = author.personName();
        this.role = author.role();
        this.words = words;
        this.written = now;
    }

    /** The youth and counsel let the youth's words go to these readers. */
    void releaseTo(Set<Role> readers, Instant now) {
        words = words.releasedTo(Audience.of(readers));
        released = now;
    }

    void takeBack(Instant now) {
        words = words.releasedTo(Audience.HELD);
        ended = now;
    }

    void reply(OpenCase by, Sealed answer, Instant now) {
        reply = answer;
        repliedBy = by.personName();
        replied = now;
    }

    /** Refuses a change on any other version than the one that was read. */
    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    boolean isYouths() {
        return role == Role.YOUTH;
    }

    boolean isOf(String person) {
        return author.equals(person);
    }

    boolean isAbout(String requestId, String questionId) {
        return request.equals(requestId) && (question == null || question.equals(questionId));
    }

    String id() {
        return id;
    }

    String request() {
        return request;
    }

    String submission() {
        return submission;
    }

    String question() {
        return question;
    }

    String authorName() {
        return authorName;
    }

    Role role() {
        return role;
    }

    Instant written() {
        return written;
    }

    Instant released() {
        return released;
    }

    Sealed words() {
        return words;
    }

    Sealed reply() {
        return reply;
    }

    String repliedBy() {
        return repliedBy;
    }

    Instant replied() {
        return replied;
    }

    long version() {
        return version;
    }
}
