package org.hearth.web.docket;

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
import java.util.Set;
import org.hearth.access.Task;
import org.hearth.court.CourtBook;
import org.hearth.court.Courthouse;
import org.hearth.docket.NewSitting;
import org.hearth.docket.Repeat;
import org.hearth.docket.Sitting;
import org.hearth.docket.Sittings;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The sittings of the next weeks, and one more; the leave beside them has its own bean. */
@Named
@ViewScoped
public class SittingsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WEEKS = 4;
    private static final int STEP = 10;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient Sittings sittings;

    @Inject
    private transient CourtBook book;

    @Inject
    private transient CourtClock clock;

    @Inject
    private transient FacesContext faces;

    private String courtroom;
    private String officer;
    private LocalDate day;
    private LocalTime from;
    private LocalTime to;
    private Integer capacity;
    private LocalDate until;
    private transient Courthouse house;
    private transient List<Sitting> ahead = List.of();

    /** Reads the next weeks; only for those who set hearings. */
    public void load() {
        if (!me.can(Task.SET_HEARING.name())) {
            throw Problem.notAllowed();
        }
        house = book.courthouse(me.getCourthouse());
        ahead = sittings.between(me.court(), clock.today(), clock.today().plusWeeks(WEEKS));
    }

    /** Adds the sitting, once or each week until the last day named. */
    public String add() {
        int length = from == null || to == null ? 0 : (int) from.until(to, ChronoUnit.MINUTES);
        NewSitting given =
                new NewSitting(courtroom, officer, day, from, to, capacity == null ? length : capacity, STEP);
        int made = 1;
        if (until == null) {
            sittings.add(me.court(), given);
        } else {
            Repeat weekly = new Repeat(Set.of(day.getDayOfWeek()), day, until, 1);
            made = sittings.repeat(me.court(), given, weekly).size();
        }
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, WORDS.say("sittings.added", made), null));
        return "/docket/sittings?faces-redirect=true";
    }

    public Courthouse getHouse() {
        return house;
    }

    /** The sittings of the next four weeks, lost ones too. */
    public List<Sitting> getAhead() {
        return ahead;
    }

    public String getCourtroom() {
        return courtroom;
    }

    public void setCourtroom(String courtroom) {
        this.courtroom = courtroom;
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

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
