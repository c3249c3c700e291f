package org.hearth.web.orders;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.orders.Affirmations;
import org.hearth.orders.Incentive;
import org.hearth.orders.IncentiveReasons;
import org.hearth.orders.Incentives;
import org.hearth.orders.NewIncentive;
import org.hearth.orders.PraiseWish;
import org.hearth.orders.Remembered;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.terms.Words;
import org.hearth.web.Frame;
import org.hearth.web.Me;

/** What the court said it would ask about, whether praise in open court is wanted, and what was given. */
@Named
@ViewScoped
public class LedgerPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 20;

    @Inject
    private transient Me me;

    @Inject
    private transient Frame frame;

    @Inject
    private transient Affirmations affirmations;

    @Inject
    private transient Incentives incentives;

    @Inject
    private transient Docket docket;

    @Inject
    private transient IncentiveReasons reasons;

    private transient Page<Remembered> words;
    private transient Page<Incentive> given;
    private transient List<Hearing> ahead;
    private transient PraiseWish praise;
    private boolean deciding;
    private boolean marking;
    private boolean recording;
    private String number;
    private String after;
    private String scope;
    private String why;
    private String what;
    private LocalDate on;
    private String agency;
    private String reason;
    private String note;

    /** Reads what this person may know. */
    public void load() {
        OpenCase pass = me.open(number);
        words = affirmations.ledger(pass, after, LINES);
        given = incentives.of(pass, null, LINES);
        ahead = docket.ofCase(pass).stream()
                .filter(each -> !each.status().over())
                .toList();
        praise = affirmations.praise(pass, ahead.isEmpty() ? null : ahead.get(0).id());
        deciding = pass.may(Task.DECIDE_PRAISE);
        marking = pass.may(Task.RECORD_HEARING);
        recording = pass.may(Task.RECORD_INCENTIVE);
    }

    /** Says that the court has asked. */
    public String asked(String id, long version) {
        affirmations.asked(me.open(number), id, version);
        return again("ledger.asked.said");
    }

    /** Sets it aside; why stands beside it. */
    public String setAside(String id, long version) {
        return settled(() -> affirmations.setAside(me.open(number), id, why, version), "ledger.aside.said");
    }

    /** No praise in open court: for one hearing, or until it is changed. */
    public String decline() {
        return decide(true);
    }

    /** Praise in open court is welcome. */
    public String welcome() {
        return decide(false);
    }

    private String decide(boolean declined) {
        String hearing = scope == null || scope.isBlank() ? null : scope;
        if (hearing != null) {
            docket.hearing(me.open(number), hearing);
        }
        affirmations.decide(me.open(number), hearing, declined);
        return again("praise.said");
    }

    /** Records something that was given. */
    public String give() {
        NewIncentive told = new NewIncentive(what, on, agency, reason, note);
        return settled(() -> incentives.record(me.open(number), told), "incentive.said");
    }

    /** Does it; what is at fault is said above the page, and what was typed stays. */
    private String settled(Runnable act, String key) {
        try {
            act.run();
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.BAD_INPUT) {
                throw problem;
            }
            Words said = Words.in(frame.getLanguage());
            problem.errors()
                    .forEach(each -> say(
                            FacesMessage.SEVERITY_ERROR,
                            said.say(
                                    "ledger.fault",
                                    said.say("ledger.field." + each.field()),
                                    said.say(each.key(), each.args().toArray()))));
            load();
            return null;
        }
        return again(key);
    }

    private String again(String key) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        say(FacesMessage.SEVERITY_INFO, Words.in(frame.getLanguage()).say(key));
        return "/orders/ledger?faces-redirect=true&number=" + number;
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    /** The layout: plain and private for those who are asked plainly. */
    public String getLayout() {
        Role role = me.getRole();
        return role == Role.YOUTH || role == Role.CAREGIVER || role == Role.PARENT ? "plain" : "page";
    }

    /** True for the young person. */
    public boolean isOwn() {
        return me.getRole() == Role.YOUTH;
    }

    public List<Remembered> getWords() {
        return words.items();
    }

    /** Where the next page begins; null on the last. */
    public String getNext() {
        return words.next();
    }

    public List<Incentive> getGiven() {
        return given.items();
    }

    /** Hearings still to come, the earliest first. */
    public List<Hearing> getAhead() {
        return ahead;
    }

    public PraiseWish getPraise() {
        return praise;
    }

    /** What something may be given for. */
    public List<IncentiveReasons.Reason> getReasons() {
        return reasons.all();
    }

    /** A reason in the language of the page; its id where the court no longer has it. */
    public String reasonOf(String id) {
        return reasons.find(id)
                .map(each -> each.in(Words.in(frame.getLanguage())))
                .orElse(id);
    }

    public boolean isDeciding() {
        return deciding;
    }

    public boolean isMarking() {
        return marking;
    }

    public boolean isRecording() {
        return recording;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
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

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
