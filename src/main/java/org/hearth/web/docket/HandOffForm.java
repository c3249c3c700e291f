package org.hearth.web.docket;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.access.OpenCase;
import org.hearth.docket.Change;
import org.hearth.docket.MoveReason;
import org.hearth.docket.NewTransfer;
import org.hearth.docket.Transfer;
import org.hearth.docket.Transfers;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The form that sends a case to another court with its hand-off, and the confirmation that it arrived. */
@Named
@ViewScoped
public class HandOffForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient Transfers transfers;

    @Inject
    private transient FacesContext faces;

    @Inject
    private transient HearingPage page;

    private String court;
    private String contact;
    private String told;
    private LocalDate due;
    private Long version;

    /** Keeps the version of the hearing that was read. */
    public void load() {
        page.ready();
        version = version == null ? Long.valueOf(page.getHearing().version()) : version;
    }

    /** Sends the case on. */
    public String send() {
        NewTransfer given = new NewTransfer(NewTransfer.Direction.OUT, court, contact, told, due);
        Change change = new Change(MoveReason.TRANSFERRED, null);
        transfers.out(me.open(page.getNumber()), page.getId(), given, change, version);
        return said("hearing.transferred");
    }

    /** The receiving side has it: which transfer and who confirmed it come with the request. */
    public String confirm() {
        Map<String, String> given = faces.getExternalContext().getRequestParameterMap();
        OpenCase pass = me.open(page.getNumber());
        Transfer open = transfers.one(pass, given.get("transfer"));
        transfers.confirm(pass, open.id(), given.get("confirmed-by"), open.version());
        return said("transfer.confirmed");
    }

    private String said(String key) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, WORDS.say(key), null));
        return "/docket/hearing?faces-redirect=true&id=" + page.getId();
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
