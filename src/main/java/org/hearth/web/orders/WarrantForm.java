package org.hearth.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hearth.orders.NewWarrant;
import org.hearth.orders.WarrantDecision;
import org.hearth.orders.WarrantKind;
import org.hearth.orders.WarrantState;
import org.hearth.orders.Warrants;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.web.Me;
import org.hearth.web.SigningAgain;

/** What this person types about a warrant: a request, a position, a decision, a confirmation. */
@Named
@RequestScoped
public class WarrantForm {
    @Inject
    private Me me;

    @Inject
    private WarrantsPage page;

    @Inject
    private Warrants warrants;

    @Inject
    private SigningAgain again;

    private WarrantKind kind;
    private String reason;
    private String[] alternatives = {};
    private String position;
    private WarrantState state;
    private LocalDate until;
    private String password;
    private String code;
    private String agency;
    private LocalDate on;
    private LocalTime at;

    /** Asks for a warrant. */
    public String ask() {
        warrants.ask(page.pass(), new NewWarrant(kind, reason, List.of(alternatives), position));
        return page.again("warrant.asked");
    }

    /** The young person's attorney says a position. */
    public String answer() {
        warrants.position(
                page.pass(), page.getChosen().id(), position, page.getChosen().version());
        return page.again("warrant.answered");
    }

    /** Decides, by signing in again. */
    public String decide() {
        WarrantDecision decided = new WarrantDecision(state, until, reason);
        warrants.decide(
                page.pass(),
                page.getChosen().id(),
                decided,
                again.proof(password, code),
                page.getChosen().version());
        return page.again("warrant.decided");
    }

    /** Confirms that it is out of the police systems. */
    public String confirm() {
        if (on == null || at == null) {
            throw Problem.badInput("moment", "problem.warrant-moment");
        }
        warrants.confirm(
                page.pass(),
                page.getChosen().id(),
                agency,
                CourtTime.at(on, at),
                page.getChosen().version());
        return page.again("warrant.confirmed");
    }

    public WarrantKind getKind() {
        return kind;
    }

    public void setKind(WarrantKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String[] getAlternatives() {
        return alternatives.clone();
    }

    public void setAlternatives(String[] alternatives) {
        this.alternatives = alternatives.clone();
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public WarrantState getState() {
        return state;
    }

    public void setState(WarrantState state) {
        this.state = state;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }
}
