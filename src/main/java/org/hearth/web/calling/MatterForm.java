package org.hearth.web.calling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hearth.calling.Chambers;
import org.hearth.calling.NewMatter;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** A matter that comes in for chambers, as the clerk types it. */
@Named
@RequestScoped
public class MatterForm {
    @Inject
    private Me me;

    @Inject
    private Chambers chambers;

    @Inject
    private FacesContext faces;

    private String number;
    private String kind;
    private LocalDate received;
    private boolean incomplete;
    private String from;

    /** Takes it in. */
    public String file() {
        if (number == null || number.isBlank()) {
            throw Problem.badInput("case", "problem.add-on-case");
        }
        chambers.file(me.open(number), new NewMatter(kind, received, !incomplete, from));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String said = Words.ENGLISH.say("chambers.filed");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, null));
        return "/calling/chambers?faces-redirect=true";
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getReceived() {
        return received;
    }

    public void setReceived(LocalDate received) {
        this.received = received;
    }

    public boolean isIncomplete() {
        return incomplete;
    }

    public void setIncomplete(boolean incomplete) {
        this.incomplete = incomplete;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
