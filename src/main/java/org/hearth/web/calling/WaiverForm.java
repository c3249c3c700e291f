package org.hearth.web.calling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hearth.calling.CalendarCall;
import org.hearth.calling.NewWaiver;
import org.hearth.calling.WaiverKind;
import org.hearth.calling.WaiverManner;
import org.hearth.terms.Words;

/** A waiver to be recorded, as it is typed on a hearing's call. */
@Named
@RequestScoped
public class WaiverForm {
    @Inject
    private CallPage page;

    @Inject
    private CalendarCall call;

    @Inject
    private FacesContext faces;

    private WaiverKind kind;
    private String person;
    private WaiverManner manner;
    private LocalDate until;
    private String scope;

    /** Records it as given today. */
    public String waive() {
        call.waive(page.pass(), new NewWaiver(kind, person, manner, null, until, scope, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String said = Words.ENGLISH.say("call.waived");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, null));
        return page.again();
    }

    public WaiverKind[] getKinds() {
        return WaiverKind.values();
    }

    public WaiverManner[] getManners() {
        return WaiverManner.values();
    }

    public WaiverKind getKind() {
        return kind;
    }

    public void setKind(WaiverKind kind) {
        this.kind = kind;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public WaiverManner getManner() {
        return manner;
    }

    public void setManner(WaiverManner manner) {
        this.manner = manner;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }
}
