package org.hearth.web.account;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.access.Credentials;
import org.hearth.access.NewPassword;
import org.hearth.access.Owed;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Frame;
import org.hearth.web.Me;

/** Choosing another password. */
@Named
@ViewScoped
public class PasswordPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Frame frame;

    @Inject
    private transient Credentials credentials;

    @Inject
    private transient FacesContext faces;

    private boolean first;
    private int least;
    private String current;
    private String code;
    private String chosen;
    private String again;

    /** Whether the starting password is changed, and how long the new one must be. */
    public void load() {
        first = me.caller().owed() == Owed.PASSWORD;
        least = credentials.mine(me.court()).least();
    }

    /** Takes the new password. */
    public String change() {
        if (chosen == null || !chosen.equals(again)) {
            throw Problem.badInput("again", "setup.differ");
        }
        credentials.change(me.court(), new NewPassword(current, code, chosen, frame.getCourthouse()));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String text = Words.in(frame.getLanguage()).say("password.changed");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
        return first ? "/index?faces-redirect=true" : "/account/account?faces-redirect=true";
    }

    public boolean isFirst() {
        return first;
    }

    /** Characters that it must have. */
    public int getLeast() {
        return least;
    }

    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getChosen() {
        return null;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
