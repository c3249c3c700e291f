package org.hearth.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hearth.court.SittingPattern;
import org.hearth.terms.Ids;

/** A half-day on which a courtroom sits, made from the court book or added by hand. */
@Entity
@Table(name = "docket_sitting")
class HeldSitting {
    private static final int MINUTE = 60;

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "courtroom")
    private String courtroom;

    @Column(name = "officer")
    private String officer;

    @Column(name = "day_on")
    private LocalDate day;

    @Column(name = "from_minute")
    private int from;

    @Column(name = "to_minute")
    private int to;

    @Column(name = "capacity")
    private int capacity;

    @Column(name = "step")
    private int step;

    @Column(name = "lost")
    private boolean lost;

    @Version
    @Column(name = "version")
    private long version;

    protected HeldSitting() {}

    HeldSitting(String courthouse, LocalDate day, SittingPattern pattern) {
        this(
                courthouse,
                new NewSitting(
                        pattern.courtroom(),
                        pattern.officer(),
                        day,
                        pattern.from(),
                        pattern.to(),
                        pattern.capacity(),
                        pattern.step()));
    }

    HeldSitting(String courthouse, NewSitting given) {
        this.id = Ids.fresh();
        this.courthouse = courthouse;
        this.courtroom = given.courtroom();
        this.officer = given.officer();
        this.day = given.day();
        this.from = given.from().toSecondOfDay() / MINUTE;
        this.to = given.to().toSecondOfDay() / MINUTE;
        this.capacity = given.capacity();
        this.step = given.step();
    }

    /** It will not be held. */
    void lose() {
        lost = true;
    }

    /** It will be held after all. */
    void regain() {
        lost = false;
    }

    Sitting sitting() {
        return new Sitting(
                id, courthouse, courtroom, officer, day, time(from), time(to), capacity, step, lost, version);
    }

    private static LocalTime time(int minutes) {
        return LocalTime.ofSecondOfDay((long) minutes * MINUTE);
    }
}
