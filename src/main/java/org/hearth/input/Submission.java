package org.hearth.input;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.access.OpenCase;
import org.hearth.terms.Ids;
import org.hearth.terms.Words;

/** One version of what was submitted: never changed, only superseded by an amendment. */
@Entity
@Table(name = "input_submission")
class Submission {
    /** What a summary of the hearing may read: what stands, or stood when the hearing was heard. */
    static final String FOR_THE_HEARING = "s.afterHearing = 0 and (s.superseded is null or s.stoodAtHearing = 1)";

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "request_id")
    private String request;

    @Column(name = "number_in_request")
    private int number;

    @Column(name = "form_id")
    private String form;

    @Column(name = "author_id")
    private String author;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "submitted_at")
    private Instant submitted;

    @Column(name = "superseded_at")
    private Instant superseded;

    /** 1 where it came by a link: a number, as {@code held} of an answer is. */
    @Column(name = "by_link")
    private int byLink;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_name")
    private String confirmedName;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    /** 1 when it came after the hearing was heard: kept and marked, and no part of the summary that was read. */
    @Column(name = "after_hearing")
    private int afterHearing;

    /** 1 when it is superseded by one that came after the hearing, and so stays the hearing's own. */
    @Column(name = "stood_at_hearing")
    private int stoodAtHearing;

    /** The attachment that is the whole answer; null where the answers are. */
    @Column(name = "report_id")
    private String report;

    @Version
    @Column(name = "version")
    private long version;

    protected Submission() {}

    Submission(OpenCase author, InputRequest request, int number, String form, Instant now) {
        this.id = Ids.under(author.caseId());
        this.caseId = author.caseId();
        this.request = request.id();
        this.number = number;
        this.form = form;
        this.author = author.person();
        this.authorName = author.personName();
        this.submitted = now;
        this.byLink = author.isByLink() ? 1 : 0;
    }

    /** Counsel has asked the person whether these are their words. */
    void confirm(OpenCase counsel, Instant now) {
        confirmedBy = counsel.person();
        confirmedName = counsel.personName();
        confirmedAt = now;
    }

    /**
     * A newer version stands from now on.
     *
     * @param afterHearing true where that one came after the hearing
     */
    void supersede(Instant now, boolean afterHearing) {
        superseded = now;
        stoodAtHearing = afterHearing && this.afterHearing == 0 ? 1 : 0;
    }

    void cameAfterHearing() {
        afterHearing = 1;
    }

    void isReport(Attachment attachment) {
        report = attachment.id();
    }

    boolean isAfterHearing() {
        return afterHearing == 1;
    }

    /** The attachment that is the whole answer; null where the answers are. */
    String report() {
        return report;
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    int number() {
        return number;
    }

    String form() {
        return form;
    }

    boolean isByLink() {
        return byLink == 1;
    }

    String confirmedName() {
        return confirmedName;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    /** The author as a reader sees them: by link with the mark until counsel has confirmed who it was. */
    String authorName() {
        return isByLink() && confirmedAt == null ? Words.ENGLISH.say("input.unconfirmed", authorName) : authorName;
    }

    Instant submitted() {
        return submitted;
    }
}
