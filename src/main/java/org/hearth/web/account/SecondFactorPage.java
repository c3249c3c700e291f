package org.hearth.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.access.Credentials;
import org.hearth.access.Owed;
import org.hearth.access.Proposal;
import org.hearth.web.Me;

/** Setting up a second factor: begin, read the square into an app, give its first code, keep the recovery codes. */
@Named
@ViewScoped
public class SecondFactorPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Credentials credentials;

    private boolean first;
    private String password;
    private String old;
    private String code;
    private transient Proposal proposal;
    private transient Square square;
    private transient List<String> codes = List.of();

    /** Whether this is the first sign-in, which has just shown the password. */
    public void load() {
        first = me.caller().owed() == Owed.FACTOR;
    }

    /** Makes the secret and shows it. */
    public void begin() {
        proposal = credentials.propose(me.court(), password, old);
        square = Square.of(proposal.address());
    }

    /** Enrols it by its first code and shows the recovery codes, once. */
    public void confirm() {
        codes = credentials.enrol(me.court(), code);
        proposal = null;
    }

    /** Where one stands: {@code BEGIN}, {@code CONFIRM} or {@code DONE}. */
    public String getStep() {
        if (!codes.isEmpty()) {
            return "DONE";
        }
        return proposal == null ? "BEGIN" : "CONFIRM";
    }

    public boolean isFirst() {
        return first;
    }

    /** The secret in groups of four. */
    public String getGroups() {
        return proposal == null ? "" : proposal.groups();
    }

    /** The square's dark fields. */
    public String getSquare() {
        return square == null ? "" : square.path();
    }

    /** Units of the square's side. */
    public int getSize() {
        return square == null ? 0 : square.size();
    }

    public List<String> getCodes() {
        return codes;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getOld() {
        return null;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
