package org.hearth.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.hearth.access.Accounts;
import org.hearth.access.NewPerson;
import org.hearth.court.CourtBook;
import org.hearth.court.Courthouse;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.web.Doorstep;

/** The first page of an empty installation: it makes the first steward, once. */
@Named
@RequestScoped
public class SetupPage {
    @Inject
    private Accounts accounts;

    @Inject
    private Doorstep doorstep;

    @Inject
    private CourtBook book;

    @Inject
    private ExternalContext external;

    private String name;
    private String user;
    private String password;
    private String again;
    private String courthouse;

    /** Leads away once anybody has an account. */
    public void load() throws IOException {
        courthouse = book.courthouses().get(0).key();
        if (!accounts.isFresh()) {
            external.redirect(external.getRequestContextPath() + "/sign-in");
        }
    }

    /** Makes the steward, signs them in and opens the first page. */
    public void found() throws IOException {
        if (password == null || !password.equals(again)) {
            throw Problem.badInput("again", "setup.differ");
        }
        String court = book.courthouse(courthouse).name();
        accounts.found(new NewPerson(
                name, Role.STEWARD, "", courthouse, null, user, NewPerson.password(password, user, name, court)));
        doorstep.in(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                user,
                password,
                null);
        external.redirect(external.getRequestContextPath() + "/");
    }

    public List<Courthouse> getCourthouses() {
        return book.courthouses();
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public String getCourthouse() {
        return courthouse;
    }

    public void setCourthouse(String courthouse) {
        this.courthouse = courthouse;
    }
}
