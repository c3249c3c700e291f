package org.hearth.web.access;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.access.AccountDesk;
import org.hearth.access.AccountLine;
import org.hearth.access.ApiTokens;
import org.hearth.access.Started;
import org.hearth.access.TokenLine;
import org.hearth.post.LostFactors;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** One account at the steward's desk. */
@Named
@ViewScoped
public class DeskPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient AccountDesk desk;

    @Inject
    private transient LostFactors lost;

    @Inject
    private transient ApiTokens keys;

    @Inject
    private transient FacesContext faces;

    private String id;
    private long version;
    private boolean own;
    private transient AccountLine line;
    private transient List<TokenLine> tokens;
    private transient Started started;

    /** Reads what stands. */
    public void load() {
        line = desk.one(me.court(), id);
        version = line.version();
        own = line.person().equals(me.getPerson());
        tokens = keys.of(me.court(), id);
    }

    /** Ends every sign-in of this person. */
    public void endSessions() {
        desk.endSessions(me.court(), id);
        said("desk.sessions.done");
    }

    /** Takes a lost second factor away. */
    public void resetFactor() {
        lost.reset(me.court(), id, version);
        said("desk.factor.done");
    }

    /** Makes a password for one sign-in and shows it, once. */
    public void restart() {
        started = desk.restart(me.court(), id, version);
        load();
    }

    /** Closes the account. */
    public void close() {
        desk.close(me.court(), id, version);
        said("desk.close.done");
    }

    /** Opens it again. */
    public void reopen() {
        desk.reopen(me.court(), id, version);
        said("desk.reopen.done");
    }

    /** Takes an API token of this person back. */
    public void revoke(String token) {
        keys.revokeOf(me.court(), id, token);
        said("desk.token.done");
    }

    private void said(String key) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say(key), null));
        load();
    }

    public AccountLine getLine() {
        return line;
    }

    public List<TokenLine> getTokens() {
        return tokens;
    }

    /** The password for one sign-in; null but right after it was made. */
    public Started getStarted() {
        return started;
    }

    /** Whether it is the steward's own account, on which another steward acts. */
    public boolean isOwn() {
        return own;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
