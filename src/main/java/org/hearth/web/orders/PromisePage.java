package org.hearth.web.orders;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Function;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.orders.Delivery;
import org.hearth.orders.OrderStatus;
import org.hearth.orders.Promise;
import org.hearth.orders.Promises;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** One promise: what was said of it, and what this person may say: delivered, confirmed, opened again, answered. */
@Named
@ViewScoped
public class PromisePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Promises promises;

    private transient Promise promise;
    private String id;
    private long version;
    private boolean reporting;
    private boolean replying;
    private boolean closing;
    private boolean confirming;
    private boolean reopening;
    private String what;
    private LocalDate on;
    private String by;
    private String words;

    /** Reads the promise; the version stays the one that was first shown. */
    public void load() {
        OpenCase pass = me.open(Ids.caseOf(id));
        Promise read = promises.one(pass, id);
        if (promise == null && version == 0) {
            version = read.version();
        }
        promise = read;
        by = by == null ? promise.responsible() : by;
        OrderStatus now = promise.status();
        boolean court = pass.may(Task.RECORD_HEARING);
        boolean owed = now == OrderStatus.OPEN || now == OrderStatus.LATE;
        reporting = promise.mine() && owed;
        replying = promise.mine() && now == OrderStatus.LATE;
        closing = court && owed;
        confirming = court && now == OrderStatus.REPORTED;
        reopening = court && !owed;
    }

    /** The one who owes it says that it was delivered. */
    public String report() {
        return act("promise.report.said", pass -> promises.report(pass, id, new Delivery(what, on, by), version));
    }

    /** The court closes it on evidence of its own. */
    public String close() {
        return act("promise.confirm.said", pass -> promises.confirm(pass, id, new Delivery(what, on, by), version));
    }

    /** The court confirms what was reported. */
    public String confirm() {
        return act("promise.confirm.said", pass -> promises.confirm(pass, id, null, version));
    }

    /** The court opens it again. */
    public String reopen() {
        return act("promise.reopen.said", pass -> promises.reopen(pass, id, words, version));
    }

    /** The one who owes it answers. */
    public String reply() {
        return act("promise.reply.said", pass -> promises.reply(pass, id, words));
    }

    /** Does it; what is at fault is said above the page, and what was typed stays. */
    private String act(String key, Function<OpenCase, Promise> act) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            act.apply(me.open(Ids.caseOf(id)));
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.BAD_INPUT) {
                throw problem;
            }
            problem.errors().forEach(each -> faces.addMessage(null, fault(each)));
            load();
            return null;
        }
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say(key), null));
        return "/orders/promise?faces-redirect=true&id=" + id;
    }

    private static FacesMessage fault(Problem.FieldError error) {
        String text = Words.ENGLISH.say(
                "promise.fault",
                Words.ENGLISH.say("promise.field." + error.field()),
                Words.ENGLISH.say(error.key(), error.args().toArray()));
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }

    public Promise getPromise() {
        return promise;
    }

    /** The key of the young person's case. */
    public String getNumber() {
        return Ids.caseOf(id);
    }

    /** Whether this person reports: the one who owes it, until it is closed. */
    public boolean isReporting() {
        return reporting;
    }

    /** Whether this person closes it on evidence of their own. */
    public boolean isClosing() {
        return closing;
    }

    /** Whether this person confirms what was reported. */
    public boolean isConfirming() {
        return confirming;
    }

    /** Whether this person opens it again. */
    public boolean isReopening() {
        return reopening;
    }

    /** Whether this person answers for its lateness. */
    public boolean isReplying() {
        return replying;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
