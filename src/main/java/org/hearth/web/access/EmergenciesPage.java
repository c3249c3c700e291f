package org.hearth.web.access;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.access.Emergencies;
import org.hearth.access.EmergencyUse;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Page;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Every opening in an emergency in this courthouse's cases; the clerk or the judge notes that they looked at it. */
@Named
@ViewScoped
public class EmergenciesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 50;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient Emergencies emergencies;

    @Inject
    private transient FacesContext faces;

    private String after;
    private transient Page<EmergencyUse> uses;

    /** Reads one page, the newest first. */
    public void load() {
        uses = emergencies.list(me.court(), after, LINES);
    }

    /** Notes that this person has looked at one. */
    public String review(String id, long version) {
        emergencies.review(me.court(), id, version);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, WORDS.say("emergency.marked"), null));
        return "/access/emergencies?faces-redirect=true";
    }

    /** Who has looked at it, and when. */
    public String reviewed(EmergencyUse use) {
        return WORDS.say("emergency.reviewed", use.reviewer(), CourtTime.say(use.reviewed(), WORDS.locale()));
    }

    public List<EmergencyUse> getUses() {
        return uses == null ? List.of() : uses.items();
    }

    /** The key of the next page; null on the last. */
    public String getNext() {
        return uses == null ? null : uses.next();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
