package org.hearth.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.hearth.access.Accounts;
import org.hearth.access.Confirmed;
import org.hearth.terms.Problem;

/**
 * How a person signs in again for a signature: by their password, or, who came by the county's sign-in, there. What the
 * county confirmed is kept in the browser's session for two minutes and serves one act.
 */
@Named("again")
@RequestScoped
public class SigningAgain {
    private static final String KEPT = "hearth.again";

    /** A proof does not outlive this server. */
    private static final class Kept implements Serializable {
        private static final long serialVersionUID = 1L;
        private final transient Confirmed proof;

        private Kept(Confirmed proof) {
            this.proof = proof;
        }
    }

    @Inject
    private Me me;

    @Inject
    private Accounts accounts;

    @Inject
    private HttpServletRequest request;

    /** Keeps what the county has confirmed. */
    public void keep(HttpSession session, Confirmed proof) {
        session.setAttribute(KEPT, new Kept(proof));
    }

    /** Whether the county has confirmed this person within the last two minutes, and nothing was signed since. */
    public boolean isFresh() {
        Confirmed proof = kept();
        return proof != null && proof.isFresh();
    }

    /**
     * The proof for one act.
     *
     * @param code of the second factor, where one is enrolled
     * @throws Problem bad input on {@code password} or {@code code}
     */
    public Confirmed proof(String password, String code) {
        if (!me.caller().isOutside()) {
            return accounts.confirm(me.caller(), password, code);
        }
        Confirmed proof = kept();
        if (proof == null || !proof.isFresh()) {
            throw Problem.badInput("password", "problem.county-again");
        }
        request.getSession().removeAttribute(KEPT);
        return proof;
    }

    private Confirmed kept() {
        HttpSession session = request.getSession(false);
        Kept kept = session == null ? null : (Kept) session.getAttribute(KEPT);
        return kept == null ? null : kept.proof;
    }
}
