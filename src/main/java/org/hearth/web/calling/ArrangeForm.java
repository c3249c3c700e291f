package org.hearth.web.calling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hearth.calling.ArrangementKind;
import org.hearth.calling.CalendarCall;
import org.hearth.calling.NewArrangement;
import org.hearth.calling.Restraint;
import org.hearth.terms.Words;

/** Something to be arranged, as it is typed on a hearing's call. */
@Named
@RequestScoped
public class ArrangeForm {
    @Inject
    private CallPage page;

    @Inject
    private CalendarCall call;

    @Inject
    private FacesContext faces;

    private ArrangementKind kind;
    private String person;
    private String language;
    private String details;
    private LocalDate due;
    private Restraint restraint = Restraint.NONE;
    private String basis;

    /** Arranges it. */
    public String arrange() {
        NewArrangement given = new NewArrangement(kind, person, blank(language), blank(details), due, restraint, basis);
        call.arrange(page.pass(), page.getHearing(), given);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String said = Words.ENGLISH.say("call.arranged", Words.ENGLISH.say(kind.key()));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, null));
        return page.again();
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public ArrangementKind[] getKinds() {
        return ArrangementKind.values();
    }

    public Restraint[] getRestraints() {
        return Restraint.values();
    }

    public ArrangementKind getKind() {
        return kind;
    }

    public void setKind(ArrangementKind kind) {
        this.kind = kind;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getDetails() {
        return details;
    }

    public void setDetails(String details) {
        this.details = details;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public Restraint getRestraint() {
        return restraint;
    }

    public void setRestraint(Restraint restraint) {
        this.restraint = restraint;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
