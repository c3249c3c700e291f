package org.hearth.docket;

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
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/**
 * A hearing on the calendar. It is set once, may move, is called through its statuses on its day, and is done or taken
 * off. The limit it was set against stays beside it.
 */
@Entity
@Table(name = "docket_hearing")
class SetHearing {
    /** In a query over {@code SetHearing h}: it stands on the calendar and takes its place. */
    static final String STANDS = "h.status not in (org.hearth.docket.HearingStatus.OFF_CALENDAR,"
            + " org.hearth.docket.HearingStatus.VACATED, org.hearth.docket.HearingStatus.TRANSFERRED_OUT)";

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "kind")
    private String type;

    @Column(name = "sitting_id")
    private String sitting;

    @Column(name = "courtroom")
    private String courtroom;

    @Column(name = "officer")
    private String officer;

    @Column(name = "day_on")
    private LocalDate day;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "minutes")
    private int minutes;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private HearingStatus status;

    @Column(name = "petition_id")
    private String petition;

    @Column(name = "target_on")
    private LocalDate target;

    @Column(name = "outer_on")
    private LocalDate outer;

    @Column(name = "citation")
    private String citation;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis_kind")
    private Basis.Kind basisKind;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "basis_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "basis_content"))
    @AttributeOverride(name = "audience", column = @Column(name = "basis_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "basis_author"))
    private Sealed basis;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "overbook_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "overbook_content"))
    @AttributeOverride(name = "audience", column = @Column(name = "overbook_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "overbook_author"))
    private Sealed overbook;

    @Column(name = "overbooked_at")
    private Instant overbookedAt;

    @Column(name = "trails_until_on")
    private LocalDate trailsOn;

    @Column(name = "trails_until_at")
    private Instant trailsAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "submitted_how")
    private SubmittedHow submittedHow;

    @Column(name = "decision_due_on")
    private LocalDate decisionDue;

    @Column(name = "change_count")
    private int changes;

    @Version
    @Column(name = "version")
    private long version;

    protected SetHearing() {}

    SetHearing(String caseId, String type, int minutes, String petition) {
        this.id = Ids.under(caseId);
        this.caseId = caseId;
        this.type = type;
        this.minutes = minutes;
        this.petition = petition;
        this.status = HearingStatus.SET;
    }

    /** One that comes in with an import. */
    SetHearing(IntakeHearing given, String courthouse) {
        this.id = given.id();
        this.caseId = given.caseId();
        become(given, courthouse);
    }

    /** Stands as the county's system has it. */
    final void become(IntakeHearing given, String under) {
        courthouse = under;
        type = given.type();
        sitting = given.place().sitting();
        courtroom = given.place().courtroom();
        officer = given.place().officer();
        day = given.place().day();
        startsAt = given.place().startsAt();
        endsAt = given.place().endsAt();
        minutes = given.place().minutes();
        status = given.status();
        petition = given.petition();
        target = given.limit().target();
        outer = given.limit().outer();
        citation = given.limit().citation();
        changes++;
    }

    /** Takes a place on the calendar, against the limit that held then. */
    void take(Place place, Limit limit) {
        Sitting at = place.sitting();
        courthouse = at.courthouse();
        sitting = at.id();
        courtroom = at.courtroom();
        officer = at.officer();
        day = at.day();
        startsAt = place.startsAt();
        endsAt = place.endsAt();
        target = limit.target();
        outer = limit.outer();
        citation = limit.citation();
    }

    /** Why it lies outside its limit; null kinds and facts take the mark away. */
    void rest(Basis.Kind on, Sealed facts) {
        basisKind = on;
        basis = facts;
    }

    /** Why its sitting is filled beyond what it holds, and since when; nulls take the mark away. */
    void overbook(Sealed reason, Instant since) {
        overbook = reason;
        overbookedAt = since;
    }

    /** Goes before another officer with its sitting. */
    void comeBefore(String now) {
        officer = now;
    }

    /** Goes on to a status, as {@link HearingStates} has allowed it. */
    void step(Mark mark) {
        Until until = mark.stage().trailsUntil();
        status = mark.status();
        trailsOn = until == null ? null : until.day();
        trailsAt = until == null ? null : until.startsAt();
        submittedHow = mark.stage().submittedHow();
        decisionDue = mark.stage().decisionDue();
    }

    /** A change is a version of its own, also one that puts the hearing where it stands. */
    void changed() {
        changes++;
    }

    /** Refuses a change that was made over another version. */
    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
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

    int minutes() {
        return minutes;
    }

    /** Grows with every change, so that what is noted of it stays in order. */
    long version() {
        return version;
    }

    String sitting() {
        return sitting;
    }

    LocalDate day() {
        return day;
    }

    LocalDate target() {
        return target;
    }

    Instant startsAt() {
        return startsAt;
    }

    HearingStatus status() {
        return status;
    }

    Basis.Kind basisKind() {
        return basisKind;
    }

    Sealed basis() {
        return basis;
    }

    Sealed overbook() {
        return overbook;
    }

    /** When it calls those on the case to court, and nothing else of it. */
    Appointment appointment() {
        return new Appointment(id, startsAt, endsAt, Appointments.changes(version), status.off());
    }

    /** As a record, with the basis and the reason to overbook as its reader may see them. */
    Hearing hearing(String basisRead, String overbookRead) {
        return new Hearing(
                id,
                caseId,
                type,
                sitting,
                startsAt,
                minutes,
                courtroom,
                officer,
                status,
                petition,
                new Limit(target, outer, citation),
                basisRead,
                new Stage(trailsOn == null ? null : new Until(trailsOn, trailsAt), submittedHow, decisionDue),
                version,
                overbook == null ? null : new Overbook(overbookRead, overbookedAt));
    }
}
