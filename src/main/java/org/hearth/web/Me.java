package org.hearth.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.access.SessionKind;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Discipline;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** Whose eyes this request has, and the passes it opens; filled by {@link SignInFilter} and by nobody else. */
@Named
@RequestScoped
public class Me implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient Caller caller;
    private String csrf;

    @Inject
    private transient Standings standings;

    @Inject
    private transient CourtClock clock;

    void enter(Caller known, String token) {
        caller = known;
        csrf = token;
    }

    public boolean isSignedIn() {
        return caller != null;
    }

    /** Whether this person came by the county's sign-in. */
    public boolean isOutside() {
        return caller != null && caller.isOutside();
    }

    /** The person's name as colleagues know it. */
    public String getName() {
        return caller == null ? "" : caller.name();
    }

    public String getPerson() {
        return known().person();
    }

    /** The role at the courthouse. */
    public Role getRole() {
        return known().role();
    }

    /** The message key of the role's name. */
    public String getRoleKey() {
        return known().role().key();
    }

    /** The courthouse's key in the court book. */
    public String getCourthouse() {
        return caller == null ? "" : caller.courthouse();
    }

    /** In whose voice the language guide reads what this person writes; null for a youth, whose words nobody corrects. */
    public String getWording() {
        return known().role() == Role.YOUTH
                ? null
                : known().role().discipline().orElse(Discipline.COURT).wire();
    }

    /** What a page's own requests carry, so that another site cannot make them. */
    public String getCsrf() {
        return csrf;
    }

    /** Seconds without a request until one signs in again. */
    public long getIdleSeconds() {
        return SessionKind.PAGES.idle().toSeconds();
    }

    /** Seconds until this sign-in is over whatever happens; 0 for nobody. */
    public long getEndSeconds() {
        return caller == null
                ? 0
                : Duration.between(clock.now(), caller.expires()).toSeconds();
    }

    /** Whether signing in again asks for a code beside the password. */
    public boolean isAskedForCode() {
        return caller != null && caller.hasFactor();
    }

    /** Whether this person's role may do a task, by its name, so that a page shows only what it opens. */
    public boolean can(String task) {
        return caller != null && caller.may(Task.valueOf(task));
    }

    public Caller caller() {
        return known();
    }

    public CourtPass court() {
        return standings.court(known());
    }

    /** This person on a case; a case they do not stand on is not found. */
    public OpenCase open(String caseId) {
        return standings.open(known(), caseId);
    }

    /** This person on the case of a request that is theirs to answer. */
    public OpenCase openRequest(String request) {
        return standings.openRequest(known(), request);
    }

    private Caller known() {
        if (caller == null) {
            throw Problem.notSignedIn("session-over");
        }
        return caller;
    }
}
