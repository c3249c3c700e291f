package org.hearth.bench;

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
import java.time.temporal.ChronoUnit;
import org.hearth.access.Colleague;
import org.hearth.access.CourtPass;
import org.hearth.access.Sealed;
import org.hearth.terms.Ids;

/** Something that was carried over from one day onto the next. */
@Entity
@Table(name = "bench_carried")
class CarriedOver {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "hearing_id")
    private String hearing;

    @Column(name = "thing_id")
    private String thing;

    @Enumerated(EnumType.STRING)
    @Column(name = "what")
    private DayThing what;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "onto_on")
    private LocalDate onto;

    @Embedded
    private Sealed reason;

    @Column(name = "responsible")
    private String responsible;

    @Column(name = "supervisor")
    private String supervisor;

    @Column(name = "supervisor_name")
    private String supervisorName;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "carried_by")
    private String carriedBy;

    @Column(name = "carried_at")
    private Instant carriedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected CarriedOver() {}

    CarriedOver(String courthouse, OpenThing open, LocalDate from) {
        this.id = Ids.under(Ids.caseOf(open.id()));
        this.caseId = Ids.caseOf(open.id());
        this.courthouse = courthouse;
        this.hearing = open.hearing();
        this.thing = open.id();
        this.what = open.what();
        this.from = from;
    }

    /** Onto which day, why, who answers, who was told; once more takes the place of what was said before. */
    void onto(LocalDate day, Sealed why, String who, Colleague told) {
        onto = day;
        reason = why;
        responsible = who;
        supervisor = told.id();
        supervisorName = told.name();
        seenAt = null;
    }

    void by(CourtPass pass, Instant now) {
        carriedBy = pass.personName();
        carriedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The supervisor has seen it. */
    void seen(Instant now) {
        seenAt = seenAt == null ? now.truncatedTo(ChronoUnit.MILLIS) : seenAt;
    }

    String caseId() {
        return caseId;
    }

    String thing() {
        return thing;
    }

    Sealed reason() {
        return reason;
    }

    Carried view(CourtPass reader, String why) {
        boolean mine = supervisor.equals(reader.person());
        return new Carried(thing, from, onto, why, responsible, supervisorName, mine, seenAt, carriedBy, carriedAt);
    }
}
