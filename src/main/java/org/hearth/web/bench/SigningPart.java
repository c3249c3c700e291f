package org.hearth.web.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.access.Accounts;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.bench.Signing;
import org.hearth.orders.RecordView;
import org.hearth.terms.Ids;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Above a hearing's record: a judicial officer signs what stands on the page by signing in again. */
@Named
@RequestScoped
public class SigningPart {
    @Inject
    private Me me;

    @Inject
    private Accounts accounts;

    @Inject
    private Signing signing;

    private String password;

    /** True for a judicial officer while this record waits for a signature. */
    public boolean waits(RecordView record) {
        return record != null && !record.isSigned() && pass(record).may(Task.SIGN_RECORD);
    }

    /** Signs the record that stands on the page. */
    public String sign(RecordView record) {
        signing.sign(pass(record), record.hearing(), accounts.confirm(me.caller(), password), record.hash());
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say("hear.signed"), null));
        return "/bench/hear?faces-redirect=true&hearing=" + record.hearing();
    }

    private OpenCase pass(RecordView record) {
        return me.open(Ids.caseOf(record.hearing()));
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
