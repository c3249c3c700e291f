package org.hearth.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import org.hearth.access.Sealed;
import org.hearth.terms.Problem;

/** An adult's own e-mail address, sealed, and their quiet hours. */
@Entity
@Table(name = "post_contact")
class ContactRow {
    private static final int MINUTES = 60;

    @Id
    @Column(name = "person_id")
    private String person;

    @Column(name = "quiet_from")
    private Integer quietFrom;

    @Column(name = "quiet_to")
    private Integer quietTo;

    @Column(name = "bounced")
    private boolean bounced;

    /** Null where none is given. */
    @Embedded
    private Sealed email;

    @Version
    @Column(name = "version")
    private long version;

    protected ContactRow() {}

    ContactRow(String person) {
        this.person = person;
    }

    void write(Sealed address, LocalTime from, LocalTime to) {
        email = address;
        quietFrom = minutes(from);
        quietTo = minutes(to);
        bounced = false;
    }

    void bounce() {
        bounced = true;
    }

    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    private static Integer minutes(LocalTime time) {
        return time == null ? null : time.getHour() * MINUTES + time.getMinute();
    }

    private static LocalTime time(Integer minutes) {
        return minutes == null ? null : LocalTime.of(minutes / MINUTES, minutes % MINUTES);
    }

    LocalTime quietFrom() {
        return time(quietFrom);
    }

    LocalTime quietTo() {
        return time(quietTo);
    }

    Hours hours() {
        return quietFrom == null ? Hours.USUAL : Hours.outside(quietFrom(), quietTo());
    }

    boolean isBounced() {
        return bounced;
    }

    Sealed email() {
        return email;
    }

    long version() {
        return version;
    }
}
