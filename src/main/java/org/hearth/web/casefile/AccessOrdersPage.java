package org.hearth.web.casefile;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.hearth.access.AccessOrder;
import org.hearth.access.AccessOrders;
import org.hearth.access.NewAccessOrder;
import org.hearth.access.OrderEffect;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Role;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** The court's orders about who reads what in one case; a judicial officer makes and lifts them. */
@Named
@ViewScoped
public class AccessOrdersPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient AccessOrders door;

    @Inject
    private transient FacesContext faces;

    private String number;
    private ContentKind kind;
    private Role role;
    private OrderEffect effect;
    private boolean inCamera;
    private String basis;
    private LocalDate until;
    private transient List<AccessOrder> orders = List.of();

    /** Reads the orders in force. */
    public void load() {
        orders = door.inForce(me.open(number));
    }

    /** Makes the order as it is filled in. */
    public String make() {
        door.make(me.open(number), new NewAccessOrder(kind, role, effect, inCamera, until, basis));
        return said("orders.access.made");
    }

    /** Lifts an order today. */
    public String lift(String id, long version) {
        door.lift(me.open(number), id, version);
        return said("orders.access.lifted");
    }

    private String said(String key) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, WORDS.say(key), null));
        return "/casefile/access?faces-redirect=true&number=" + number;
    }

    public List<AccessOrder> getOrders() {
        return orders;
    }

    /** What an order may be about. */
    public List<ContentKind> getKinds() {
        return Arrays.stream(ContentKind.values())
                .filter(each -> !NewAccessOrder.FIXED.contains(each))
                .toList();
    }

    /** Whom an order may be about. */
    public List<Role> getRoles() {
        return List.copyOf(EnumSet.complementOf(EnumSet.copyOf(NewAccessOrder.NEVER)));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ContentKind getKind() {
        return kind;
    }

    public void setKind(ContentKind kind) {
        this.kind = kind;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public OrderEffect getEffect() {
        return effect;
    }

    public void setEffect(OrderEffect effect) {
        this.effect = effect;
    }

    public boolean isInCamera() {
        return inCamera;
    }

    public void setInCamera(boolean inCamera) {
        this.inCamera = inCamera;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
