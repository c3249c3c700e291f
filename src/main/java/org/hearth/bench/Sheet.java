package org.hearth.bench;

import java.util.List;
import org.hearth.access.Member;
import org.hearth.casefile.CaseHeader;
import org.hearth.docket.Hearing;
import org.hearth.orders.Checklist;
import org.hearth.orders.RecordView;
import org.hearth.summary.Summary;

/**
 * Everything that stands on one reader's bench page.
 *
 * @param header of the case
 * @param hearing the hearing
 * @param summary what this reader may read before it
 * @param checklist the findings that may be made
 * @param record its latest record; null before anything is recorded
 * @param next the next hearing that the record sets; null where it sets none
 * @param team who stands on the case, as proposals for the appearances
 */
public record Sheet(
        CaseHeader header,
        Hearing hearing,
        Summary summary,
        Checklist checklist,
        RecordView record,
        Hearing next,
        List<Member> team) {
    public Sheet {
        team = List.copyOf(team);
    }
}
