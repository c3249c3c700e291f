package org.hearth.web.docket;

import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.docket.Basis;
import org.hearth.docket.Change;
import org.hearth.docket.MoveReason;
import org.hearth.docket.NewHearing;

/** What is typed on the page that sets a hearing. */
public class SetForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String type;
    private Integer minutes;
    private LocalDate from;
    private LocalDate to;
    private Basis.Kind basisKind;
    private String facts;
    private String overbook;
    private String cause;
    private String owner;

    /** The hearing on the place that was chosen. */
    NewHearing hearing(Place.Chosen place) {
        Basis basis = basisKind == null ? null : new Basis(basisKind, facts);
        boolean asked = cause != null && !cause.isBlank();
        return new NewHearing(
                type,
                place.sitting(),
                place.startsAt(),
                minutes,
                null,
                basis,
                overbook == null || overbook.isBlank() ? null : overbook,
                asked ? new Change(MoveReason.of(cause), owner) : null);
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Basis.Kind getBasisKind() {
        return basisKind;
    }

    public void setBasisKind(Basis.Kind basisKind) {
        this.basisKind = basisKind;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getOverbook() {
        return overbook;
    }

    public void setOverbook(String overbook) {
        this.overbook = overbook;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }
}
