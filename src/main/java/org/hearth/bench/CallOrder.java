package org.hearth.bench;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.hearth.terms.Problem;

/** In which order a courtroom's hearings of a day are called, where the clerk has changed it. */
@Entity
@Table(name = "bench_call_order")
class CallOrder {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Column(name = "courtroom")
    private String courtroom;

    @Column(name = "day_on")
    private LocalDate day;

    /** The hearings' keys, a blank between them. */
    @Lob
    @Column(name = "hearings")
    private String hearings;

    @Version
    @Column(name = "version")
    private long version;

    protected CallOrder() {}

    CallOrder(String courthouse, String courtroom, LocalDate day) {
        this.id = LiveDay.key(courthouse, day) + " " + courtroom;
        this.courthouse = courthouse;
        this.courtroom = courtroom;
        this.day = day;
        this.hearings = "";
    }

    /** Calls them in this order from now on. */
    void call(List<String> inOrder) {
        hearings = String.join(" ", inOrder);
    }

    /** Refuses a change that was made over another version; an order nobody has changed has version 0. */
    void expect(long read) {
        if (version != read) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }

    String courtroom() {
        return courtroom;
    }

    List<String> hearings() {
        return List.of(hearings.split(" "));
    }

    long version() {
        return version;
    }
}
