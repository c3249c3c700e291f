package org.hearth.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.hearth.court.OfficerKind;
import org.hearth.terms.Problem;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;

/** Whose signature gives which order effect. */
class SigningRulesTest {
    private final OrderKinds kinds = OrderKinds.read(Templates.builtIn());

    @Test
    void onlyARefereesRemovalWaitsForAJudge() {
        List<String> waiting = Arrays.stream(OfficerKind.values())
                .flatMap(officer -> kinds.all().stream()
                        .filter(kind -> SigningRules.waitsForJudge(officer, kind))
                        .map(kind -> officer + " " + kind.id()))
                .toList();
        assertEquals(List.of("REFEREE removal"), waiting);
    }

    @Test
    void aTemporaryJudgeNeedsAStipulationAndNobodyElseDoes() {
        for (OfficerKind each : OfficerKind.values()) {
            SigningRules.allow(each, true);
            if (each != OfficerKind.TEMPORARY) {
                SigningRules.allow(each, false);
            }
        }
        Problem refused = assertThrows(Problem.class, () -> SigningRules.allow(OfficerKind.TEMPORARY, false));
        assertEquals("stipulation-needed", refused.code());
    }

    @Test
    void onlyAJudgeApproves() {
        SigningRules.allowApproval(OfficerKind.JUDGE);
        for (OfficerKind each : List.of(OfficerKind.COMMISSIONER, OfficerKind.REFEREE, OfficerKind.TEMPORARY)) {
            Problem refused = assertThrows(Problem.class, () -> SigningRules.allowApproval(each));
            assertEquals("judge-approves", refused.code());
        }
    }
}
