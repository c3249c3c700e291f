package org.hearth.web.docket;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.DayPart;
import org.hearth.casefile.Wishes;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** When the young person would rather come, beside the page that sets a hearing. */
@Named
@ViewScoped
public class WishPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Wishes wishes;

    @Inject
    private transient CaseFiles files;

    @Inject
    private transient FacesContext faces;

    private String part;
    private Long version;

    /** Reads the wish as it is noted. */
    public void load(String number) {
        if (version == null) {
            OpenCase pass = me.open(number);
            part = DayPart.wireOf(wishes.part(pass));
            version = files.header(pass).version();
        }
    }

    /** Notes the wish; the places are ranked anew. */
    public String keep(String number, String type) {
        wishes.wish(me.open(number), DayPart.of(part), version);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say("wish.kept"), null));
        return "/docket/set?faces-redirect=true&number=" + number + "&type=" + type;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
