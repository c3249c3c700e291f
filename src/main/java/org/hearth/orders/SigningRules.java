package org.hearth.orders;

import org.hearth.court.OfficerKind;
import org.hearth.terms.Problem;

/** Whose signature gives which order effect. */
final class SigningRules {
    private SigningRules() {}

    /**
     * Refuses a temporary judge to whom nobody has stipulated (Cal. Const. art. VI, 21; CRC 2.816).
     *
     * @param stipulated whether the parties' stipulation to this officer stands on the hearing's record
     * @throws Problem unmet rule {@code stipulation-needed}
     */
    static void allow(OfficerKind signer, boolean stipulated) {
        if (signer.needsStipulation() && !stipulated) {
            throw Problem.unmetRule("stipulation-needed");
        }
    }

    /** True where an order signed by such an officer has no effect before a judge approves it (WIC 249, CRC 5.540(b)). */
    static boolean waitsForJudge(OfficerKind signer, OrderKinds.Kind order) {
        return signer.removalWaitsForJudge() && order.judge();
    }

    /**
     * Refuses everybody but a judge: neither a commissioner nor a temporary judge approves what a referee removes.
     *
     * @throws Problem unmet rule {@code judge-approves}
     */
    static void allowApproval(OfficerKind approver) {
        if (approver != OfficerKind.JUDGE) {
            throw Problem.unmetRule("judge-approves");
        }
    }
}
