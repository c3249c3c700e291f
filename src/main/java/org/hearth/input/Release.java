package org.hearth.input;

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

/** What the holder of a privilege decided about one submission; a later decision ends it and never erases it. */
@Entity
@Table(name = "input_release")
class Release {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "submission_id")
    private String submission;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope")
    private Scope scope;

    @Column(name = "holder_id")
    private String holder;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "released_at")
    private Instant released;

    @Column(name = "ended_at")
    private Instant ended;

    /** The holder's own summary; null when none was written. */
    @Embedded
    private Sealed summary;

    @Version
    @Column(name = "version")
    private long version;

    protected Release() {}

    Release(OpenCase holder, Submission submission, Scope scope, Sealed summary, Instant now) {
        this.id = Ids.under(holder.caseId());
        this.caseId = holder.caseId();
        this.submission = submission.id();
        this.scope = scope;
        this.holder = holder.person();
        this.holderName = holder.personName();
        this.released = now;
        this.summary = summary;
    }

    void end(Instant now) {
        ended = now;
    }

    String submission() {
        return submission;
    }

    Scope scope() {
        return scope;
    }

    Sealed summary() {
        return summary;
    }

    String holderName() {
        return holderName;
    }

    Instant released() {
        return released;
    }
}
