package org.hearth.web.casefile;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.retention.Destruction;
import org.hearth.retention.Hold;
import org.hearth.retention.Holds;
import org.hearth.retention.Retention;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The legal holds of one case, and an order to destroy its record. */
@Named
@ViewScoped
public class HoldsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Holds door;

    @Inject
    private transient Retention retention;

    @Inject
    private transient CaseFiles files;

    @Inject
    private transient FacesContext faces;

    private String number;
    private String reason;
    private String statute;
    private String officer;
    private LocalDate day;
    private LocalDate on;
    private boolean closed;
    private transient List<Hold> holds = List.of();
    private transient Destruction ordered;

    /** Reads what holds and what is ordered. */
    public void load() {
        OpenCase pass = me.open(number);
        holds = door.of(pass);
        ordered = retention.ordered(pass);
        closed = files.header(pass).milestones().containsKey(Milestone.CASE_CLOSED);
    }

    /** Places a hold. */
    public String place() {
        door.place(me.open(number), null, reason);
        return said("hold.placed");
    }

    /** Lifts one. */
    public String lift(String id, long version) {
        door.lift(me.open(number), id, version);
        return said("hold.lifted");
    }

    /** Enters the order. */
    public String destroy() {
        retention.order(me.open(number), new Destruction(null, statute, officer, day, on));
        return said("destroypage.done");
    }

    private String said(String key) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say(key), null));
        return "/casefile/holds?faces-redirect=true&number=" + number;
    }

    public List<Hold> getHolds() {
        return holds;
    }

    /** The order that stands; null where none does. */
    public Destruction getOrdered() {
        return ordered;
    }

    public boolean isClosed() {
        return closed;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getStatute() {
        return statute;
    }

    public void setStatute(String statute) {
        this.statute = statute;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
