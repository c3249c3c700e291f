package org.hearth.web.input;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.hearth.access.Links;
import org.hearth.input.AnswersByLink;
import org.hearth.input.LinkForm;
import org.hearth.terms.Problem;
import org.hearth.web.Guest;

/** The questions of a link's holder, one a screen, under an address that says nothing. */
@Named
@ViewScoped
public class LinkPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String CLOSED = "/answer/closed?faces-redirect=true";

    @Inject
    private transient Guest guest;

    @Inject
    private transient AnswersByLink answers;

    @Inject
    private transient Links links;

    @Inject
    private transient FacesContext faces;

    @Inject
    private AnswerPage form;

    private boolean off;
    private boolean over;

    /** Opens the questions; asks for the PIN first where one waits; leads away where there is no link. */
    public String load() {
        if (!guest.isHere()) {
            return CLOSED;
        }
        if (guest.isLocked()) {
            return "/answer/pin?faces-redirect=true";
        }
        LinkForm opened = answers.open(guest.pass());
        off = opened.off();
        over = opened.over();
        form.show(opened.view());
        return null;
    }

    /** Submits what the page holds, all of it or nothing, and leaves it, so that the back key shows none of it. */
    public String submit() {
        try {
            answers.submit(guest.pass(), form.answers(), form.getVersion());
            links.leave(guest.pass());
        } catch (Problem problem) {
            form.blame(problem);
            throw problem;
        }
        return "/answer/done?faces-redirect=true" + (over ? "&over=yes" : "");
    }

    /** Keeps what the page holds, and asks whether a PIN shall guard it. */
    public String later() {
        Map<String, Object> written = form.answers();
        written.values().removeIf(Objects::isNull);
        if (!written.isEmpty()) {
            answers.keep(guest.pass(), written, form.getVersion());
        }
        return "/answer/saved?faces-redirect=true";
    }

    /** True where there is nothing to answer now. */
    public boolean isOff() {
        return off;
    }

    /** True once the hearing has begun. */
    public boolean isOver() {
        return over;
    }

    /** What another page of the link was opened with: whether {@code name} says yes. */
    public boolean says(String name) {
        return "yes".equals(faces.getExternalContext().getRequestParameterMap().get(name));
    }
}
