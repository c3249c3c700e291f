package org.hearth.court;

import java.time.LocalDate;
import java.util.Set;
import org.hearth.terms.Custody;
import org.hearth.terms.Entry;
import org.hearth.terms.Jurisdiction;

/**
 * One clock of the law, a row of {@code clocks.csv}.
 *
 * @param id {@code dep.juris_in}
 * @param plain what it is about, in the words a page says
 * @param act the hearing or act that is owed, as the law has it
 * @param trigger the event that starts it, in words
 * @param limit how many units; null where the court sets the day
 * @param unit what it counts in; null where it does not count
 * @param direction {@code F} forward from the trigger, {@code B} before it without a count; null where neither
 * @param custody for whom it runs; null for everybody
 * @param report who reports and when, in words; null where nobody does
 * @param notice the keys of the notices owed, as written; null where none
 * @param citation the law
 * @param certainty how sure the limit is: V verified, M from memory, U unsettled, with the source read
 * @param note what the number leaves unsaid; null where nothing
 * @param milestone the case's milestone that triggers it, by its name on the wire; null where none does
 * @param cap a second limit that the first may not pass; null where none
 * @param effect what its end means
 * @param runs in which cases it runs and what ends it
 * @param effectiveFrom the first day of the event to which the row applies; null: always did
 * @param effectiveTo the last such day; null: still does
 * @param confirmed true once this court's presiding judge or county counsel has confirmed the row
 */
public record Clock(
        String id,
        String plain,
        String act,
        String trigger,
        Integer limit,
        Unit unit,
        String direction,
        Custody custody,
        String report,
        String notice,
        String citation,
        String certainty,
        String note,
        String milestone,
        Cap cap,
        Effect effect,
        ClockRuns runs,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        boolean confirmed) {

    /** A second limit: {@code limit} units from another milestone. */
    public record Cap(int limit, Unit unit, String milestone) {}

    private static final String[] COLUMNS = {
        "id",
        "plain",
        "hearing_or_act",
        "trigger",
        "limit",
        "unit",
        "direction",
        "custody",
        "report",
        "notice",
        "citation",
        "certainty",
        "limit_note",
        "runs_in",
        "lead_only",
        "milestone",
        "only_with",
        "not_with",
        "again",
        "ends_with",
        "done_by",
        "cap_limit",
        "cap_unit",
        "cap_milestone",
        "effect",
        "effective_from",
        "effective_to",
        "confirmed"
    };

    /**
     * One row.
     *
     * @param milestones the names a milestone may have; empty where they are not checked
     */
    static Clock read(Entry row, Set<String> milestones) {
        row.only(COLUMNS);
        Unit unit = Unit.read(row, "unit");
        if (row.has("limit") && "B".equals(row.text("direction"))) {
            throw row.fault("direction", "a clock counts forward, write F; what counts back stands in reports.csv");
        }
        Integer limit = Rows.count(row, "limit", unit);
        return new Clock(
                row.text("id"),
                row.text("plain"),
                row.text("hearing_or_act"),
                row.text("trigger"),
                limit,
                unit,
                Rows.oneOf(row, "direction", "F", "B"),
                custody(row),
                row.optional("report").orElse(null),
                row.optional("notice").orElse(null),
                row.text("citation"),
                row.text("certainty"),
                row.optional("limit_note").orElse(null),
                Rows.milestone(row, "milestone", milestones),
                cap(row, milestones),
                effect(row, limit),
                ClockRuns.read(row, milestones),
                Rows.day(row, "effective_from"),
                Rows.until(row, "effective_to", "effective_from"),
                row.yes("confirmed"));
    }

    /** True where the law gives a number to count; false where the court sets the day. */
    public boolean counts() {
        return limit != null;
    }

    /** True where it counts hours, from an instant. */
    public boolean hourly() {
        return unit != null && unit.hourly();
    }

    /** True where it runs for a youth in that custody. */
    public boolean runsFor(Custody asked) {
        return custody == null || custody == asked;
    }

    /** True where the row applies to an event of that day. */
    public boolean inForce(LocalDate event) {
        return Rows.spans(effectiveFrom, effectiveTo, event);
    }

    /** True where it belongs to the delinquency side of a case: {@code del.} and the joint assessment {@code dual.}. */
    public boolean ofWard() {
        return !id.startsWith("dep.");
    }

    /** True where it runs in a case under that jurisdiction for a youth in that custody; a nonminor has none. */
    public boolean runsIn(Jurisdiction jurisdiction, Custody asked) {
        return runs.in().contains(jurisdiction) && (jurisdiction == Jurisdiction.NONMINOR || runsFor(asked));
    }

    private static Effect effect(Entry row, Integer limit) {
        Effect effect = row.choice("effect", Effect.class);
        if ((effect == Effect.OPEN) != (limit == null)) {
            throw row.fault("effect", "write open where no limit is given, and only there");
        }
        return effect;
    }

    private static Custody custody(Entry row) {
        String text = Rows.oneOf(row, "custody", "I", "O", "*");
        return text == null || text.equals("*") ? null : Custody.of(text);
    }

    private static Cap cap(Entry row, Set<String> milestones) {
        Unit unit = Unit.read(row, "cap_unit");
        if (unit == null) {
            return null;
        }
        if (unit.hourly()) {
            throw row.fault("cap_unit", "write a unit of days or months");
        }
        row.text("cap_milestone");
        return new Cap(Rows.count(row, "cap_limit", unit), unit, Rows.milestone(row, "cap_milestone", milestones));
    }
}
