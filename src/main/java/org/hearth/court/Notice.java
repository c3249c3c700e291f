package org.hearth.court;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hearth.terms.Custody;
import org.hearth.terms.Entry;

/**
 * A statutory notice, a row of {@code notices.csv}: who must have it, and when.
 *
 * @param id {@code N293}
 * @param label as the court calls it
 * @param persons whom to notice
 * @param notEarlier days before the hearing; null where it may be given at any time before
 * @param laterDetained the last day, in days before the hearing, for a youth in custody; null where no day is given
 * @param laterOut the same for a youth at home
 * @param within a count that runs from an event instead of from the hearing; null where none
 * @param note the window in words
 * @param form the forms; null where none
 * @param citation the law; null where practice
 * @param certainty how sure it is, see {@link Clock#certainty}
 * @param effectiveFrom the first hearing day to which the row applies; null: always did
 * @param effectiveTo the last such day; null: still does
 * @param confirmed true once this court has confirmed the row
 */
public record Notice(
        String id,
        String label,
        List<String> persons,
        Integer notEarlier,
        Integer laterDetained,
        Integer laterOut,
        Within within,
        String note,
        String form,
        String citation,
        String certainty,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        boolean confirmed) {

    /** A count from an event; {@code limit} and {@code unit} are null where it says only "as soon as possible". */
    public record Within(Integer limit, Unit unit, String trigger) {}

    private static final String[] COLUMNS = {
        "key",
        "label",
        "persons",
        "not_earlier_than_days",
        "not_later_than_days_detained",
        "not_later_than_days_not_detained",
        "within_limit",
        "within_unit",
        "within_trigger",
        "window_note",
        "form",
        "citation",
        "certainty",
        "effective_from",
        "effective_to",
        "confirmed"
    };

    static Notice read(Entry row) {
        row.only(COLUMNS);
        return new Notice(
                row.text("key"),
                row.text("label"),
                Arrays.stream(row.text("persons").split(";")).map(String::strip).toList(),
                Rows.positive(row, "not_earlier_than_days"),
                Rows.positive(row, "not_later_than_days_detained"),
                Rows.positive(row, "not_later_than_days_not_detained"),
                within(row),
                row.text("window_note"),
                row.optional("form").orElse(null),
                row.optional("citation").orElse(null),
                row.text("certainty"),
                Rows.day(row, "effective_from"),
                Rows.until(row, "effective_to", "effective_from"),
                row.yes("confirmed"));
    }

    /** How many days before the hearing is the last; null where the law names none. */
    public Integer notLater(Custody custody) {
        return custody == Custody.IN ? laterDetained : laterOut;
    }

    /** True where the row applies to a hearing on that day. */
    boolean inForce(LocalDate hearing) {
        return Rows.spans(effectiveFrom, effectiveTo, hearing);
    }

    private static Within within(Entry row) {
        if (!row.has("within_trigger")) {
            return null;
        }
        Unit unit = Unit.read(row, "within_unit");
        return new Within(Rows.count(row, "within_limit", unit), unit, row.text("within_trigger"));
    }
}
