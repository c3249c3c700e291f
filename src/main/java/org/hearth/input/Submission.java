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

    void supersede(Instant now) {
        superseded = now;
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
