package org.hearth.web.access;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.access.Emergencies;
import org.hearth.access.EmergencyUse;
import org.hearth.access.Task;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Opening a case one is not on, because somebody is in danger. */
@Named
@ViewScoped
public class EmergencyPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient Emergencies emergencies;

    @Inject
    private transient FacesContext faces;

    private String key;
    private String reason;

    /** Asks whether this person's part may open a case so at all. */
    public void load() {
        if (!me.court().may(Task.USE_EMERGENCY)) {
            throw Problem.notAllowed();
        }
    }

    /** Opens the case and leads to its page. */
    public String open() {
        EmergencyUse use = emergencies.open(me.court(), key, reason);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String until = CourtTime.say(use.until(), WORDS.locale());
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_WARN, WORDS.say("emergency.opened", until), null));
        return "/casefile/case?faces-redirect=true&number=" + use.caseId();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
