package org.hearth.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.access.AccountDesk;
import org.hearth.access.AccountLine;
import org.hearth.access.NewAccount;
import org.hearth.access.Started;
import org.hearth.court.CourtBook;
import org.hearth.court.Officer;
import org.hearth.terms.Page;
import org.hearth.terms.Role;
import org.hearth.web.Me;

/** The steward's list: who has an account; and a new one. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 50;

    @Inject
    private transient Me me;

    @Inject
    private transient AccountDesk desk;

    @Inject
    private transient CourtBook book;

    private String after;
    private String name;
    private String user;
    private Role role;
    private String agency;
    private String officer;
    private transient Page<AccountLine> page;
    private transient Started started;

    /** Reads one page. */
    public void load() {
        page = desk.list(me.court(), after, LINES);
    }

    /** Gives a person an account and shows the password for the first sign-in, once. */
    public void enrol() {
        started = desk.enrol(me.court(), new NewAccount(name, role, agency, officer, user));
        name = null;
        user = null;
        agency = null;
        officer = null;
        load();
    }

    public List<AccountLine> getLines() {
        return page == null ? List.of() : page.items();
    }

    /** The key of the next page; null on the last. */
    public String getNext() {
        return page == null ? null : page.next();
    }

    /** The account just made; null but right after. */
    public Started getStarted() {
        return started;
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** The judicial officers of this courthouse. */
    public List<Officer> getOfficers() {
        return book.courthouse(me.getCourthouse()).officers();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }
}
