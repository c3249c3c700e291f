package org.hearth.web.input;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.hearth.access.LinkRules;
import org.hearth.access.Links;
import org.hearth.access.NewGuest;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.input.Invitations;
import org.hearth.input.Invited;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.web.Frame;
import org.hearth.web.Me;

/** Who is asked without an account: makes and ends their links, and brings them to the team. */
@Named
@ViewScoped
public class FamilyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Frame frame;

    @Inject
    private transient Invitations invitations;

    @Inject
    private transient Links links;

    @Inject
    private transient HttpServletRequest request;

    private String number;
    private String name;
    private Role role = Role.CAREGIVER;
    private String basis;
    private String made;
    private String madeFor;
    private boolean bringing;
    private boolean bringingYouth;
    private transient List<Invited> invited = List.of();

    /** Reads who is asked and their links; only for those who may make one. */
    public void load() {
        OpenCase pass = me.open(number);
        if (!pass.may(Task.MAKE_LINKS)) {
            throw Problem.notAllowed();
        }
        invited = invitations.asked(pass);
        bringing = pass.may(Task.ADD_VOICE);
        bringingYouth = LinkRules.mayBring(pass.role(), Role.YOUTH);
    }

    /** Reads the links that a demo's case page shows; nothing anywhere else. */
    public void demo(String shown) {
        number = shown;
        OpenCase pass = frame.isDemo() ? me.open(number) : null;
        invited = pass != null && pass.may(Task.MAKE_LINKS) ? invitations.asked(pass) : List.of();
    }

    /** Makes a link and shows it once. */
    public void make(String asked) {
        made = address()
                + invitations.invite(me.open(number), asked, frame.isDemo()).path();
        madeFor = asked;
        load();
    }

    private String address() {
        String whole = request.getRequestURL().toString();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    /** Ends a link at once. */
    public void end(String link) {
        links.revoke(me.open(number), link);
        made = null;
        load();
    }

    /** Brings somebody without an account, who is asked before the hearings to come. */
    public String bring() {
        invitations.welcome(me.open(number), new NewGuest(name, role, basis));
        return "/input/family?faces-redirect=true&number=" + number;
    }

    public List<Invited> getInvited() {
        return invited;
    }

    /** The whole address of a demo link that still opens. */
    public String whole(Invited each) {
        return address() + each.shown();
    }

    /** The link just made, shown once; null otherwise. */
    public String getMade() {
        return made;
    }

    /** The request it was made for. */
    public String getMadeFor() {
        return madeFor;
    }

    /** Whether this person may bring somebody without an account. */
    public boolean isBringing() {
        return bringing;
    }

    /** Whom this person may bring. */
    public List<Role> getRoles() {
        return bringingYouth ? List.of(Role.CAREGIVER, Role.PARENT, Role.YOUTH) : List.of(Role.CAREGIVER, Role.PARENT);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
