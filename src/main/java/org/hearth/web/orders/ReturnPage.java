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
import org.hearth.access.Confirmed;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.bench.Returned;
import org.hearth.bench.Returns;
import org.hearth.orders.AbsenceSteps;
import org.hearth.orders.HealthOffer;
import org.hearth.orders.HowBack;
import org.hearth.orders.NewComeback;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;
import org.hearth.web.SigningAgain;

/** A return to care, written down in one act; the page opens with the welcome. */
@Named
@ViewScoped
public class ReturnPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Returns returns;

    @Inject
    private transient SigningAgain again;

    @Inject
    private transient AbsenceSteps steps;

    @Inject
    private transient CourtClock clock;

    private boolean deciding;
    private String number;
    private LocalDate on;
    private LocalTime at;
    private HowBack how;
    private String words;
    private String welcomedBy;
    private String interviewBy;
    private HealthOffer health;
    private String password;
    private String code;

    /**
     * Opens on now.
     *
     * @throws Problem not allowed for those who write down no return
     */
    public void load() {
        OpenCase pass = me.open(number);
        if (!pass.may(Task.RECORD_RETURN)) {
            throw Problem.notAllowed();
        }
        deciding = pass.may(Task.DECIDE_WARRANT);
        if (on == null) {
            on = clock.today();
            at = CourtTime.timeOf(clock.now()).truncatedTo(ChronoUnit.MINUTES);
        }
    }

    /** Writes it down; a judicial officer who signs in again orders the recall with it. */
    public String record() {
        boolean signing = deciding && (again.isFresh() || password != null && !password.isBlank());
        Confirmed proof = signing ? again.proof(password, code) : null;
        NewComeback told = new NewComeback(CourtTime.at(on, at), how, words, welcomedBy, interviewBy, health);
        Returned done = returns.record(me.open(number), told, proof);
        say("back.said");
        say(done.comeback().hours().key());
        if (done.recallsOrdered() > 0) {
            say("back.recall.ordered");
        } else if (done.recallsAsked() > 0) {
            say("back.recall.asked");
        }
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        return "/casefile/case?faces-redirect=true&number=" + number;
    }

    private static void say(String key) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say(key), null));
    }

    /** The words that stand first. */
    public String getAffirmation() {
        return steps.affirmation(Words.ENGLISH);
    }

    public HowBack[] getWays() {
        return HowBack.values();
    }

    public HealthOffer[] getOffers() {
        return HealthOffer.values();
    }

    /** True for a judicial officer, who may order the recall in the same act. */
    public boolean isDeciding() {
        return deciding;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
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

    public HowBack getHow() {
        return how;
    }

    public void setHow(HowBack how) {
        this.how = how;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWelcomedBy() {
        return welcomedBy;
    }

    public void setWelcomedBy(String welcomedBy) {
        this.welcomedBy = welcomedBy;
    }

    public String getInterviewBy() {
        return interviewBy;
    }

    public void setInterviewBy(String interviewBy) {
        this.interviewBy = interviewBy;
    }

    public HealthOffer getHealth() {
        return health;
    }

    public void setHealth(HealthOffer health) {
        this.health = health;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
