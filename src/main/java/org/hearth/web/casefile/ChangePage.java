package org.hearth.web.casefile;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.LeadCourt;
import org.hearth.casefile.Milestone;
import org.hearth.docket.CaseClocks;
import org.hearth.docket.ClockChange;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Changes what the clocks of a case run by: looked at first, then saved, and what became of the clocks is said. */
@Named
@ViewScoped
public class ChangePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;
    private static final String FIELD = "milestones.";

    @Inject
    private transient Me me;

    @Inject
    private transient CaseFiles files;

    @Inject
    private transient CaseClocks clocks;

    @Inject
    private transient FacesContext faces;

    private String number;
    private ChangeForm form = new ChangeForm();
    private transient List<String> preview;

    /** Reads what stands now; only for those who may change it. */
    public void load() {
        OpenCase pass = me.open(number);
        if (!pass.may(Task.CHANGE_CASE)) {
            throw Problem.notAllowed();
        }
        form = ChangeForm.of(files.header(pass));
    }

    /** Says what the change would do; nothing is written. */
    public void look() {
        said(() -> preview = lines(clocks.preview(me.open(number), form.change(), form.getVersion())
                .changes()));
    }

    /** Changes the case, and says on its page what became of the clocks. */
    public String save() {
        boolean done = said(() -> {
            List<String> lines = lines(clocks.change(me.open(number), form.change(), form.getVersion())
                    .changes());
            faces.getExternalContext().getFlash().setKeepMessages(true);
            message(FacesMessage.SEVERITY_INFO, WORDS.say("change.saved"));
            lines.forEach(line -> message(FacesMessage.SEVERITY_INFO, line));
        });
        return done ? "/casefile/case?faces-redirect=true&number=" + number : null;
    }

    /** Does it, or says beside its milestone what cannot be. */
    private boolean said(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuntimeException thrown) {
            Problem problem = Problem.in(thrown);
            if (problem == null || problem.errors().isEmpty()) {
                throw thrown;
            }
            problem.errors()
                    .forEach(error -> message(
                            FacesMessage.SEVERITY_ERROR,
                            field(error.field())
                                    + WORDS.say(error.key(), error.args().toArray())));
            faces.validationFailed();
            return false;
        }
    }

    private static String field(String name) {
        return name.startsWith(FIELD) ? WORDS.say("milestone." + name.substring(FIELD.length())) + ": " : "";
    }

    private static List<String> lines(List<ClockChange> changes) {
        return changes.isEmpty()
                ? List.of(WORDS.say("change.nothing"))
                : changes.stream().map(each -> each.say(WORDS)).toList();
    }

    private void message(FacesMessage.Severity severity, String text) {
        faces.addMessage(null, new FacesMessage(severity, text, null));
    }

    /** What the change would do, one line a clock; null until it is asked. */
    public List<String> getPreview() {
        return preview;
    }

    public ChangeForm getForm() {
        return form;
    }

    public List<ChangeForm.Group> getGroups() {
        return ChangeForm.GROUPS;
    }

    public List<Milestone> getSteps() {
        return ChangeForm.STEPS;
    }

    public Jurisdiction[] getJurisdictions() {
        return Jurisdiction.values();
    }

    public LeadCourt[] getLeadCourts() {
        return LeadCourt.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
