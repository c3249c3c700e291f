package org.hearth.web.court;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.retention.SealedAway;
import org.hearth.retention.Sealings;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The courthouse's orders to seal: whom to tell, who has answered; a judge opens one again. */
@Named
@ViewScoped
public class SealingsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Sealings door;

    @Inject
    private transient FacesContext faces;

    private String order;
    private String agency;
    private LocalDate told;
    private LocalDate answered;
    private String reason;
    private transient List<SealedAway> orders = List.of();
    private transient SealedAway chosen;

    /** Reads the orders, and the one that was chosen. */
    public void load() {
        orders = door.all(me.court());
        chosen = orders.stream()
                .filter(each -> each.id().equals(order))
                .findFirst()
                .orElse(null);
    }

    /** Enters when an agency was told and has answered. */
    public String enter() {
        door.told(me.court(), order, agency, told, answered);
        return said("seallist.entered");
    }

    /** Opens what the chosen order sealed again. */
    public String unseal() {
        door.unseal(me.court(), order, reason, chosen.version());
        return said("seallist.unsealed");
    }

    private String said(String key) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say(key), null));
        return "/court/sealings?faces-redirect=true&order=" + order;
    }

    public List<SealedAway> getOrders() {
        return orders;
    }

    /** The order whose number was asked for; null for none. */
    public SealedAway getChosen() {
        return chosen;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public LocalDate getTold() {
        return told;
    }

    public void setTold(LocalDate told) {
        this.told = told;
    }

    public LocalDate getAnswered() {
        return answered;
    }

    public void setAnswered(LocalDate answered) {
        this.answered = answered;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
