package org.hearth.input;

import org.hearth.casefile.CaseHeader;
import org.hearth.court.Courthouse;

/** In 602 and dual cases the youth's form stays off until the court's no-use order stands in the court book. */
final class NoUse {
    private NoUse() {}

    static boolean isAwaited(CaseHeader header, Courthouse courthouse) {
        return header.jurisdiction().hasDelinquency() && courthouse.noUseOrder() == null;
    }
}
