package org.hearth.input;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hearth.access.Sealed;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Ids;

/** One submitted answer, sealed by itself, so that each goes to its own readers. */
@Entity
@Table(name = "input_answer")
class Answer {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "submission_id")
    private String submission;

    @Column(name = "place_in_form")
    private int place;

    @Column(name = "question_id")
    private String question;

    @Column(name = "question_said")
    private String said;

    @Column(name = "block_id")
    private String block;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_kind")
    private AnswerKind kind;

    /** 1 when held: a number, since Derby compares no boolean inside a subquery's parameters. */
    @Column(name = "held")
    private int held;

    /** Why it is held; null while it is not. */
    @Enumerated(EnumType.STRING)
    @Column(name = "hold_reason")
    private HoldReason reason;

    @Embedded
    private Sealed value;

    @Version
    @Column(name = "version")
    private long version;

    protected Answer() {}

    Answer(Submission submission, int place, Question question, HoldReason reason, Sealed value) {
        this.id = Ids.under(submission.caseId());
        this.caseId = submission.caseId();
        this.submission = submission.id();
        this.place = place;
        this.question = question.id();
        this.said = question.text();
        this.block = question.block();
        this.kind = question.kind();
        this.held = reason == null ? 0 : 1;
        this.reason = reason;
        this.value = value;
    }

    String question() {
        return question;
    }

    String said() {
        return said;
    }

    String block() {
        return block;
    }

    AnswerKind kind() {
        return kind;
    }

    /** True when its holder decides who reads it. */
    boolean isHeld() {
        return held == 1;
    }

    Sealed value() {
        return value;
    }

    /** What it is about. */
    ContentKind kindOfContent() {
        return value.kind();
    }

    /** Why its holder decides; null where nobody holds it. */
    HoldReason holdReason() {
        return reason;
    }

    String submission() {
        return submission;
    }
}
