package org.hearth.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.hearth.access.Accounts;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/** Who asks in this request, and the passes they may have; resources hand one of them to a door. */
@RequestScoped
public class Asker {
    @Inject
    private Accounts accounts;

    @Inject
    private Standings standings;

    private Caller caller;

    /**
     * Takes the holder of a token as the asker of this request.
     *
     * @throws Problem not signed in, when nobody holds it or the sign-in is over
     */
    void enter(String token) {
        caller = accounts.recognise(token);
    }

    /** The person; never null where a token was needed. */
    public Caller caller() {
        return caller;
    }

    /** Their pass at the courthouse. */
    public CourtPass court() {
        return standings.court(caller);
    }

    /**
     * Their pass on a case.
     *
     * @throws Problem not found, for an absent case and a foreign one alike
     */
    public OpenCase open(String caseId) {
        return standings.open(caller, caseId);
    }

    /** Their pass on the case of a thing, by the thing's key: a hearing, an order. */
    public OpenCase openCaseOf(String id) {
        return standings.open(caller, Ids.caseOf(id));
    }

    /** Their pass on the case of a request that may be theirs alone. */
    public OpenCase openRequest(String request) {
        return standings.openRequest(caller, request);
    }
}
