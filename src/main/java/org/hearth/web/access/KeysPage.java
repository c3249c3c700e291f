package org.hearth.web.access;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.access.KeyChanges;
import org.hearth.access.KeyState;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The keys of sealed texts, and how far a change of them is. */
@Named
@ViewScoped
public class KeysPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient KeyChanges changes;

    @Inject
    private transient FacesContext faces;

    private transient KeyState state;

    /** Reads how the keys stand. */
    public void load() {
        state = changes.state(me.court());
    }

    /** Begins a new key. */
    public String begin() {
        return said("keys.begun", changes.begin(me.court()));
    }

    /** Takes an older key out. */
    public String takeOut(String id) {
        changes.takeOut(me.court(), id);
        return said("keys.out.done", id);
    }

    private String said(String key, String id) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say(key, id), null));
        return "/access/keys?faces-redirect=true";
    }

    public KeyState getState() {
        return state;
    }
}
