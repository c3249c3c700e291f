package org.hearth.web.orders;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.bench.Returns;
import org.hearth.orders.Absence;
import org.hearth.orders.AbsenceGround;
import org.hearth.orders.AbsenceStep;
import org.hearth.orders.AbsenceSteps;
import org.hearth.orders.Absences;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The steps while a young person is away: what the law asks, by when, and what was done. */
@Named
@ViewScoped
public class AbsencePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Absences absences;

    @Inject
    private transient Returns returns;

    @Inject
    private transient AbsenceSteps steps;

    @Inject
    private transient CourtClock clock;

    private transient List<Absence> all;
    private transient Absence current;
    private boolean keeping;
    private boolean closed;
    private String number;
    private String thing;
    private AbsenceGround ground;
    private LocalDate on;
    private LocalTime at;
    private String by;

    /** Reads the times away; a form opens on now and on the one who is signed in. */
    public void load() {
        OpenCase pass = me.open(number);
        all = absences.of(pass);
        current = all.stream().filter(Absence::isOpen).findFirst().orElse(null);
        keeping = pass.may(Task.KEEP_ABSENCE);
        closed = all.isEmpty() && !keeping;
        if (on == null) {
            on = clock.today();
            at = CourtTime.timeOf(clock.now()).truncatedTo(ChronoUnit.MINUTES);
            by = me.getName();
        }
    }

    /** Writes down that the young person is away. */
    public String begin() {
        absences.begin(me.open(number), ground, CourtTime.at(on, at));
        return again("absence.begun");
    }

    /** Notes that the chosen thing was done. */
    public String did() {
        returns.did(me.open(number), current.id(), thing, by, CourtTime.at(on, at));
        return again("absence.noted");
    }

    /** Takes back what this person wrote down. */
    public String takeBack(String done) {
        absences.takeBack(me.open(number), done);
        return again("absence.taken-back");
    }

    private String again(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say(key), null));
        return "/orders/absence?faces-redirect=true&number=" + number;
    }

    public AbsenceGround[] getGrounds() {
        return AbsenceGround.values();
    }

    /** The steps to go through: with what was done while away, else what would be asked. */
    public List<AbsenceStep> getSteps() {
        return current == null ? List.of() : current.steps();
    }

    /** What the court has adopted as the first step: what counts as an absence at all. */
    public AbsenceSteps.Step getDefinition() {
        return steps.all().get(0);
    }

    /** The one that is open; null while they are in care. */
    public Absence getCurrent() {
        return current;
    }

    /** Those that are over, the newest first. */
    public List<Absence> getPast() {
        return all.stream().filter(each -> !each.isOpen()).toList();
    }

    public boolean isKeeping() {
        return keeping;
    }

    /** True where nothing stands here that this person may read. */
    public boolean isClosed() {
        return closed;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** What is being noted; null for nothing. */
    public String getThing() {
        return thing;
    }

    public void setThing(String thing) {
        this.thing = thing;
    }

    public AbsenceGround getGround() {
        return ground;
    }

    public void setGround(AbsenceGround ground) {
        this.ground = ground;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }
}
