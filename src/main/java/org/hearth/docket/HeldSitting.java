package org.hearth.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.court.SittingPattern;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

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

    @Column(name = "starts_list")
    private String starts;

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
                        pattern.officerOn(day),
                        day,
                        pattern.from(),
                        pattern.to(),
                        pattern.capacity(),
                        pattern.step(),
                        pattern.starts()));
    }

    HeldSitting(String courthouse, NewSitting given) {
        this.id = Ids.fresh();
        this.courthouse = courthouse;
        this.courtroom = given.courtroom();
        this.day = given.day();
        become(given);
    }

    /** One that comes in with an import. */
    HeldSitting(String courthouse, IntakeSitting given) {
        this(courthouse, given.given());
        this.id = given.id();
        this.lost = given.lost();
    }

    /** Takes its hours, capacity, starts and officer; courtroom and day stay. */
    final void become(NewSitting given) {
        officer = given.officer();
        from = Sitting.minuteOf(given.from());
        to = Sitting.minuteOf(given.to());
        capacity = given.capacity();
        step = given.step();
        starts = given.starts().isEmpty()
                ? null
                : given.starts().stream().map(LocalTime::toString).collect(Collectors.joining(" "));
    }

    /** Refuses a change that was made over another version, or of a sitting that is not held. */
    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
        if (lost) {
            throw Problem.unmetRule("sitting-lost", Spans.say(day));
        }
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
                id, courthouse, courtroom, officer, day, time(from), time(to), capacity, step, lost, version, starts());
    }

    private List<LocalTime> starts() {
        return starts == null
                ? List.of()
                : Stream.of(starts.split(" ")).map(LocalTime::parse).toList();
    }

    private static LocalTime time(int minutes) {
        return LocalTime.ofSecondOfDay((long) minutes * MINUTE);
    }
}
