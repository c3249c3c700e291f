package org.hearth.web.bench;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.hearth.bench.MadePack;
import org.hearth.bench.PackState;
import org.hearth.bench.Packs;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Aside;
import org.hearth.web.Me;

/** A judicial officer's bench packs: the passphrase, the evenings, making one, and those that wait to be taken. */
@Named
@RequestScoped
public class PackPage {
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private Me me;

    @Inject
    private Packs packs;

    @Inject
    private Aside aside;

    private PackState state;
    private LocalDate day;
    private boolean evenings;
    private String passphrase;
    private String again;

    /** Which of the forms stand on the page hangs on it, when they come back too. */
    @PostConstruct
    void read() {
        state = packs.state(me.court());
    }

    /** Opens the forms on what stands, and says what a file had to say. */
    public void load() {
        day = day == null ? state.next() : day;
        evenings = state.evenings();
        FacesContext faces = FacesContext.getCurrentInstance();
        Aside.Said said =
                aside.heard((HttpServletRequest) faces.getExternalContext().getRequest());
        if (said != null) {
            said.lines().forEach(line -> say(FacesMessage.SEVERITY_ERROR, line.in(WORDS)));
        }
    }

    /** Sets the passphrase that was typed twice. */
    public String set() {
        if (passphrase == null || !passphrase.equals(again)) {
            throw Problem.badInput("again", "problem.pack-passphrase-again");
        }
        packs.passphrase(me.court(), passphrase, evenings);
        return told("pack.passphrase.done");
    }

    /** Has the evening's pack made, or no more. */
    public String keep() {
        packs.evenings(me.court(), evenings);
        return told("pack.evenings.done");
    }

    /** Makes the pack of the day that was chosen. */
    public String make() {
        MadePack made = packs.make(me.court(), day);
        return told("pack.made", CourtTime.say(made.day(), WORDS.locale()));
    }

    private static String told(String key, Object... args) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        say(FacesMessage.SEVERITY_INFO, WORDS.say(key, args));
        return "/bench/pack?faces-redirect=true";
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    public PackState getState() {
        return state;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isEvenings() {
        return evenings;
    }

    public void setEvenings(boolean evenings) {
        this.evenings = evenings;
    }

    public String getPassphrase() {
        return null;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
