package org.hearth.docket;

import java.util.List;
import java.util.Set;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Milestone;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;

/** Which event of a case is the next that a clerk would enter: what the list says it waits for. */
final class CaseStages {
    private static final List<Milestone> ORDER = List.of(
            Milestone.PETITION_FILED,
            Milestone.DETENTION_HEARING,
            Milestone.JURISDICTION_FINDING,
            Milestone.DISPOSITION);

    private CaseStages() {}

    /** The next events of one side of the case, by their names on the wire; empty where none is waited for. */
    static Set<String> next(CaseHeader file, CaseDays days) {
        if (file.jurisdiction() == Jurisdiction.NONMINOR) {
            return Set.of(Milestone.BIRTHDAY_18.wire());
        }
        int known = -1;
        for (Milestone each : ORDER) {
            known = days.day(each.wire()) == null ? known : ORDER.indexOf(each);
        }
        if (known == ORDER.size() - 1) {
            return file.custody() == Custody.IN
                    ? Set.of(Milestone.ENTERED_FOSTER_CARE.wire(), Milestone.REMOVAL.wire())
                    : Set.of();
        }
        Milestone next = ORDER.get(known + 1);
        boolean skips = next == Milestone.DETENTION_HEARING && file.custody() == Custody.OUT;
        return Set.of((skips ? Milestone.JURISDICTION_FINDING : next).wire());
    }
}
