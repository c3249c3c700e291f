package org.hearth.web.post;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import org.hearth.access.Task;
import org.hearth.post.Contact;
import org.hearth.post.Contacts;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** One's own e-mail address and quiet hours. */
@Named
@ViewScoped
public class ContactPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Contacts contacts;

    @Inject
    private transient FacesContext faces;

    private long version;
    private boolean bounced;
    private String email;
    private LocalTime quietFrom;
    private LocalTime quietTo;

    /** Reads what stands. */
    public void load() {
        if (!me.can(Task.KEEP_CONTACT.name())) {
            throw Problem.notAllowed();
        }
        Contact own = contacts.own(me.court());
        version = own.version();
        bounced = own.bounced();
        email = own.email();
        quietFrom = own.quietFrom();
        quietTo = own.quietTo();
    }

    /** Keeps what was typed. */
    public String save() {
        contacts.write(me.court(), email, quietFrom, quietTo, version);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String text = Words.ENGLISH.say("contact.saved");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
        return "/post/contact?faces-redirect=true";
    }

    /** True where the last message to this address was refused for good. */
    public boolean isBounced() {
        return bounced;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public LocalTime getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(LocalTime quietFrom) {
        this.quietFrom = quietFrom;
    }

    public LocalTime getQuietTo() {
        return quietTo;
    }

    public void setQuietTo(LocalTime quietTo) {
        this.quietTo = quietTo;
    }
}
