package org.hearth.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.hearth.access.Accounts;
import org.hearth.web.Doorstep;
import org.hearth.web.Me;

/** The sign-in page: a name, a password, and back to where one was going. */
@Named
@RequestScoped
public class SignInPage {
    /** A path of our own: no scheme, no host, nothing that a browser reads as one. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%:+,~]*");

    @Inject
    private Doorstep doorstep;

    @Inject
    private Accounts accounts;

    @Inject
    private Me me;

    @Inject
    private ExternalContext external;

    private String user;
    private String password;
    private String code;
    private String to;

    /** Leads on who is signed in already, and the first visitor of an empty installation to its setup. */
    public void load() throws IOException {
        if (me.isSignedIn()) {
            goOn();
        } else if (accounts.isFresh()) {
            external.redirect(external.getRequestContextPath() + "/setup");
        }
    }

    /** Signs in and goes where one was going. */
    public void signIn() throws IOException {
        doorstep.in(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                user,
                password,
                code);
        goOn();
    }

    private void goOn() throws IOException {
        external.redirect(external.getRequestContextPath() + (isOurs(to) ? to : "/"));
    }

    /** Whether an address leads nowhere but into this application. */
    static boolean isOurs(String address) {
        return address != null && OURS.matcher(address).matches();
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Where to go on: an address of our own; anything else leads to the first page. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
