package org.hearth.web.account;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.access.Credentials;
import org.hearth.access.MyAccount;
import org.hearth.access.SessionLine;
import org.hearth.access.Sessions;
import org.hearth.terms.Words;
import org.hearth.web.Frame;
import org.hearth.web.Me;

/** One's own account: the second factor, the password, where one is signed in. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Frame frame;

    @Inject
    private transient Credentials credentials;

    @Inject
    private transient Sessions open;

    @Inject
    private transient FacesContext faces;

    private String password;
    private String code;
    private transient MyAccount mine;
    private transient List<SessionLine> sessions;
    private transient List<String> codes = List.of();

    /** Reads what stands. */
    public void load() {
        mine = credentials.mine(me.court());
        sessions = open.mine(me.court());
    }

    /** Makes fresh recovery codes and shows them, once. */
    public void renew() {
        codes = credentials.renewCodes(me.court(), password, code);
        load();
    }

    /** Ends one sign-in. */
    public String end(String id) {
        open.end(me.court(), id);
        return again("account.session.ended", 1);
    }

    /** Ends every other sign-in. */
    public String endOthers() {
        return again("account.sessions.ended", open.endOthers(me.court()));
    }

    private String again(String key, int count) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String text = Words.in(frame.getLanguage()).say(key, count);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
        return "/account/account?faces-redirect=true";
    }

    public MyAccount getMine() {
        return mine;
    }

    public List<SessionLine> getSessions() {
        return sessions;
    }

    /** The fresh recovery codes; empty but right after they were made. */
    public List<String> getCodes() {
        return codes;
    }

    public String getPassword() {
        return null;
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
}
