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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;

/**
 * One decision of a holder about one submission: which answers, to whom, for what, until when. It lets go once counsel
 * and the youth have both said so; a later decision ends it and never erases it.
 */
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

    /** Its place among the decisions about this submission: a hold masks what came before it. */
    @Column(name = "turn_no")
    private int turn;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope")
    private Scope scope;

    /** Role names; null for everybody whom the rights table lets it be released to. */
    @Column(name = "audience")
    private String audience;

    /** Question ids; null for every held answer. */
    @Column(name = "questions")
    private String questions;

    @Column(name = "holder_id")
    private String holder;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "released_at")
    private Instant released;

    @Column(name = "starts_on")
    private LocalDate starts;

    @Enumerated(EnumType.STRING)
    @Column(name = "until_kind")
    private Until until;

    @Column(name = "until_on")
    private LocalDate untilOn;

    /** When counsel said so; null while only the youth has. */
    @Column(name = "counsel_at")
    private Instant counselAt;

    /** When the youth said so; null while it is asked of them. */
    @Column(name = "youth_at")
    private Instant youthAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreement")
    private Agreement agreement;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "ended_at")
    private Instant ended;

    /** The holder's own summary; null when none was written. */
    @Embedded
    private Sealed summary;

    /** What it is for, and what the attorney records about the agreement: for the holder alone. */
    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "record_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "record_kind"))
    @AttributeOverride(name = "audience", column = @Column(name = "record_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "record_author"))
    private Sealed record;

    @Version
    @Column(name = "version")
    private long version;

    protected Release() {}

    /** Counsel's decision; it waits for the youth where that is asked. */
    Release(OpenCase holder, Submission submission, int turn, Letting given, Agreement agreement, Instant now) {
        this(holder, submission, turn, given, now);
        this.counselAt = now;
        this.youthAt = agreement == Agreement.ASK ? null : now;
        this.agreement = agreement;
        this.agreedOn = given.agreedOn();
    }

    private Release(OpenCase holder, Submission submission, int turn, Letting given, Instant now) {
        this.id = Ids.under(holder.caseId());
        this.caseId = holder.caseId();
        this.submission = submission.id();
        this.turn = turn;
        this.scope = given.scope();
        this.audience = given.audience() == null ? null : named(given.audience());
        this.questions = given.answers() == null ? null : String.join(" ", given.answers());
        this.holder = holder.person();
        this.holderName = holder.personName();
        this.released = now;
        this.starts = given.from();
        this.until = given.until();
        this.untilOn = given.untilOn();
    }

    /** The youth's own choice; it waits for counsel, except that what they take back is taken back. */
    static Release ofYouth(OpenCase youth, Submission submission, int turn, Letting given, Instant now) {
        Release release = new Release(youth, submission, turn, given, now);
        release.youthAt = now;
        release.agreement = Agreement.PAGE;
        return release;
    }

    private static String named(Set<Role> roles) {
        return EnumSet.copyOf(roles).stream().map(Role::name).collect(Collectors.joining(" "));
    }

    void write(Sealed words, Sealed purpose) {
        summary = words;
        record = purpose;
    }

    void agreeTo(Instant now) {
        youthAt = now;
        agreement = Agreement.PAGE;
    }

    /** Counsel lets the youth's own choice go. */
    void confirm(OpenCase counsel, Instant now) {
        counselAt = now;
        holder = counsel.person();
        holderName = counsel.personName();
    }

    void end(Instant now) {
        ended = now;
    }

    boolean covers(String question) {
        return questions == null || questions().contains(question);
    }

    /** True while it lets something go: both have said so, it has begun and is not over. */
    boolean isInForce(LocalDate hearing, boolean grown, LocalDate today) {
        return ended == null
                && scope != Scope.NONE
                && counselAt != null
                && youthAt != null
                && (starts == null || !today.isBefore(starts))
                && !until.isOver(untilOn, hearing, grown, today);
    }

    /** The roles named; null for everybody whom the table names. */
    Set<Role> audience() {
        if (audience == null) {
            return null;
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(audience.split(" ")).map(Role::valueOf).forEach(roles::add);
        return roles;
    }

    /** The questions named; null for every held answer. */
    Set<String> questions() {
        return questions == null ? null : new LinkedHashSet<>(Arrays.asList(questions.split(" ")));
    }

    String id() {
        return id;
    }

    String submission() {
        return submission;
    }

    int turn() {
        return turn;
    }

    Scope scope() {
        return scope;
    }

    LocalDate starts() {
        return starts;
    }

    Until until() {
        return until;
    }

    LocalDate untilOn() {
        return untilOn;
    }

    Instant counselAt() {
        return counselAt;
    }

    Instant youthAt() {
        return youthAt;
    }

    Agreement agreement() {
        return agreement;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    Sealed summary() {
        return summary;
    }

    Sealed record() {
        return record;
    }

    String holderName() {
        return holderName;
    }

    Instant released() {
        return released;
    }
}
