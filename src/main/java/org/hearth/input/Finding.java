package org.hearth.input;

import java.util.Set;
import org.hearth.casefile.CaseHeader;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingType;

/** In re Gladys R. (1970) 1 Cal.3d 855: before the finding nobody is asked. */
final class Finding {
    private Finding() {}

    /** True while the hearing's petition waits for it; a hearing about the case as a whole waits for every petition. */
    static boolean awaited(HearingType type, Hearing hearing, CaseHeader header) {
        return type.beforeFinding()
                || (hearing.petition() == null
                        ? header.beforeFinding()
                        : header.petition(hearing.petition()).orElseThrow().beforeFinding());
    }

    /** The same of a case whose petitions without a finding are known by their keys. */
    static boolean awaited(HearingType type, Hearing hearing, Set<String> unproven) {
        return type.beforeFinding()
                || (hearing.petition() == null ? !unproven.isEmpty() : unproven.contains(hearing.petition()));
    }
}
