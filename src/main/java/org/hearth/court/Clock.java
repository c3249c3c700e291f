package org.hearth.court;

import org.hearth.terms.Custody;
import org.hearth.terms.Entry;

/**
 * One clock of the law, a row of {@code clocks.csv}.
 *
 * @param id {@code dep.juris_in}
 * @param act the hearing or act that is owed
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
 * @param confirmed true once this court's presiding judge or county counsel has confirmed the row
 */
public record Clock(
        String id,
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
        boolean confirmed) {

    /** A second limit: {@code limit} units from another milestone. */
    public record Cap(int limit, Unit unit, String milestone) {}

    private static final String[] COLUMNS = {
        "id",
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
        "milestone",
        "cap_limit",
        "cap_unit",
        "cap_milestone",
        "effect",
        "confirmed"
    };

    static Clock read(Entry row) {
        row.only(COLUMNS);
        Unit unit = Unit.read(row, "unit");
        if (row.has("limit") && "B".equals(row.text("direction"))) {
            throw row.fault("direction", "a clock counts forward, write F; what counts back stands in reports.csv");
        }
        return new Clock(
                row.text("id"),
                row.text("hearing_or_act"),
                row.text("trigger"),
                Rows.count(row, "limit", unit),
                unit,
                Rows.oneOf(row, "direction", "F", "B"),
                custody(row),
                row.optional("report").orElse(null),
                row.optional("notice").orElse(null),
                row.text("citation"),
                row.text("certainty"),
                row.optional("limit_note").orElse(null),
                row.optional("milestone").orElse(null),
                cap(row),
                row.choice("effect", Effect.class),
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

    private static Custody custody(Entry row) {
        String text = Rows.oneOf(row, "custody", "I", "O", "*");
        return text == null || text.equals("*") ? null : Custody.of(text);
    }

    private static Cap cap(Entry row) {
        Unit unit = Unit.read(row, "cap_unit");
        if (unit == null) {
            return null;
        }
        if (unit.hourly()) {
            throw row.fault("cap_unit", "write a unit of days or months");
        }
        return new Cap(Rows.count(row, "cap_limit", unit), unit, row.text("cap_milestone"));
    }
}
