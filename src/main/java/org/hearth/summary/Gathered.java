package org.hearth.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hearth.access.Right;
import org.hearth.casefile.CaseHeader;
import org.hearth.docket.Hearing;
import org.hearth.input.Asked;
import org.hearth.input.Voice;
import org.hearth.orders.Affirmed;
import org.hearth.orders.CourtOrder;
import org.hearth.progress.Goal;
import org.hearth.progress.Measure;
import org.hearth.progress.Need;
import org.hearth.terms.ContentKind;

/**
 * What the lower rooms have told one reader about one hearing's case, before it is put in order.
 *
 * @param head what stands over the summary
 * @param reader as the summary says for whom it was made
 * @param rights what this reader may do with each kind of content
 * @param basis the rule behind each kind of content
 * @param since the day of the last hearing that was held; null when this is the first
 * @param together what the team has said beside its forms
 * @param course what the court's own record holds of a time away
 * @param recalled what the court said it would ask about, and whether praise is wanted
 */
record Gathered(
        CaseHeader header,
        Hearing hearing,
        Head head,
        String reader,
        Function<ContentKind, Right> rights,
        Function<ContentKind, String> basis,
        LocalDate since,
        LocalDate today,
        List<Voice> voices,
        List<Goal> goals,
        List<Measure> measures,
        List<Need> needs,
        List<CourtOrder> orders,
        List<Affirmed> affirmed,
        List<Asked> asked,
        Together together,
        Course course,
        Recalled recalled) {
    /** How often a plan for time away was used is the young person's own. */
    static final String PLAN = "safety_plan";

    Gathered {
        measures = measures.stream().filter(each -> !each.id().equals(PLAN)).toList();
    }

    /** The answers of their own; what stands around a concern is under it. */
    List<Voice> own() {
        return voices.stream()
                .filter(each -> voices.stream().noneMatch(other -> isBeside(each, other)))
                .toList();
    }

    /** What stands around a concern: its context, need, barrier and owner, as far as somebody said. */
    List<Voice> beside(Voice main) {
        return voices.stream().filter(each -> isBeside(each, main)).toList();
    }

    private static boolean isBeside(Voice each, Voice main) {
        return each.part() != null
                && each.part().isOfConcern()
                && main.part() == null
                && main.text() != null
                && main.request().equals(each.request())
                && main.question().equals(each.beside());
    }

    /** True where something of that day came after the last hearing; before a first hearing everything is new. */
    boolean isNew(LocalDate day) {
        return day != null && (since == null || day.isAfter(since));
    }

    /** True where this reader reads that kind of content without a release. */
    boolean sees(ContentKind kind) {
        return rights.apply(kind) == Right.SEE;
    }

    /** True while the petition that this hearing is about waits for its finding (In re Gladys R.). */
    static boolean isClosed(CaseHeader header, Hearing hearing) {
        return hearing.petition() == null
                ? header.beforeFinding()
                : header.petition(hearing.petition())
                        .map(each -> each.beforeFinding())
                        .orElse(header.beforeFinding());
    }
}
