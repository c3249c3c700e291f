package org.hearth.web.exchange;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.hearth.access.FeedKeys;
import org.hearth.access.FeedLine;
import org.hearth.terms.Role;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** One's own calendar feeds: made, shown once, ended. */
@Named
@ViewScoped
public class FeedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient FeedKeys keys;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FacesContext faces;

    private transient List<FeedLine> lines;
    private String made;

    /** Reads what stands. */
    public void load() {
        lines = keys.own(me.court());
    }

    /** Makes a feed and shows its address this once. */
    public void make() {
        made = null;
        made = address() + keys.make(me.court()).path();
        load();
    }

    /** Ends one at once. */
    public void end(String id) {
        keys.end(me.court(), id);
        made = null;
        String text = Words.in(faces.getViewRoot().getLocale().getLanguage()).say("feed.ended");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
        load();
    }

    private String address() {
        String whole = request.getRequestURL().toString();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    /** The feeds that stand, the latest first. */
    public List<FeedLine> getLines() {
        return lines;
    }

    /** The address just made; null otherwise. */
    public String getMade() {
        return made;
    }

    /** True for a young person, whose phone may be in somebody else's hand. */
    public boolean isYouth() {
        return me.getRole() == Role.YOUTH;
    }
}
