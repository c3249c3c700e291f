package org.hearth.orders;

import jakarta.inject.Inject;
import org.hearth.access.Confirmed;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.court.Officer;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** Who has signed a hearing's record and as what, what still waits for a judge, and to whom the parties stipulated. */
@Door
public class Signatures {
    private static final int LONGEST = 300;

    @Inject
    Signer signer;

    @Inject
    Seals seals;

    @Inject
    CourtClock clock;

    @Inject
    Trail trail;

    /** The signatures of a hearing's record, with the days of a rehearing after a referee's; two statements. */
    @Needs(Task.READ_ORDERS)
    public Signed of(OpenCase pass, String hearing) {
        return signer.of(pass, hearing);
    }

    /**
     * Writes down that the parties have stipulated on the record to a temporary judge; the same officer again changes
     * nothing.
     *
     * @param officer the temporary judge's key in the court book
     * @param parties who stipulated, in at most 300 characters
     * @throws Problem bad input on {@code officer} for one of another kind, on {@code parties} for none or too many words
     */
    @Needs(Task.RECORD_HEARING)
    public Signed stipulate(OpenCase pass, String hearing, String officer, String parties) {
        Officer temporary = signer.find(pass, officer)
                .filter(each -> each.kind().needsStipulation())
                .orElseThrow(() -> Problem.badInput("officer", "problem.not-temporary"));
        String who = Text.tidy(parties);
        if (who.isEmpty()) {
            throw Problem.badInput("parties", "problem.required");
        }
        if (who.length() > LONGEST) {
            throw Problem.badInput("parties", "problem.too-long", LONGEST);
        }
        if (!signer.stipulated(pass, hearing, temporary.key())) {
            trail.touched("stipulation");
            var sealed = seals.seal(pass, pass.caseId(), ContentKind.ORDERS, who);
            signer.stipulate(pass, new StipulatedTo(pass, hearing, temporary.key(), sealed, clock.now()));
        }
        return signer.of(pass, hearing);
    }

    /**
     * Approves, as a judge, what a referee has ordered away from home, and so gives it effect (WIC 249).
     *
     * @param confirmed proof that this judge has just signed in again
     * @param hash the hash of the record as it was read
     * @throws Problem lost race {@code record-changed} over another record; unmet rule {@code judge-approves} for an
     *     officer of another kind, {@code nothing-to-approve} where nothing waits
     */
    @Needs(Task.APPROVE_ORDERS)
    public RecordView approve(OpenCase pass, String hearing, Confirmed confirmed, String hash) {
        trail.touched("approval");
        return signer.approve(pass, hearing, confirmed, hash);
    }
}
