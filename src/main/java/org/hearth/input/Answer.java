package org.hearth.input;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
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

    @Column(name = "beside")
    private String beside;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    private Part part;

    /** The submission it was carried over from; null when it was written for this one. */
    @Column(name = "carried_from")
    private String carriedFrom;

    /** The day on which it was last said or confirmed; null for answers older than this column. */
    @Column(name = "said_on")
    private LocalDate saidOn;
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

    Answer(Submission submission, int place, Question question, HoldReason reason, LocalDate saidOn, Sealed value) {
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
        this.beside = question.beside();
        this.part = question.part();
        this.saidOn = saidOn;
        this.value = value;
    }

    /** The same words, carried over from an earlier submission. */
    Answer carriedFrom(String earlier) {
        carriedFrom = earlier;
        return this;
    }

    String id() {
        return id;
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

    /** The question it stands beside; null for one of its own. */
    String beside() {
        return beside;
    }

    /** What it adds to that question; null for one of its own. */
    Part part() {
        return part;
    }

    /** True when it was carried over from an earlier submission. */
    boolean isCarried() {
        return carriedFrom != null;
    }

    /** The day on which it was last said or confirmed; null for old answers, which were said as they were submitted. */
    LocalDate saidOn() {
        return saidOn;
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
