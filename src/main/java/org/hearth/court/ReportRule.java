package org.hearth.court;

import java.time.LocalDate;
import java.util.List;
import org.hearth.terms.Entry;

/**
 * When a report is due before a hearing, a row of {@code reports.csv}; also the two rules about reports without a day.
 *
 * @param id {@code rep.sw_review}
 * @param writer who writes it
 * @param clocks the clocks whose hearing it serves; where several rules serve one, the first row leads
 * @param limit how many units before the hearing; null where no number is given
 * @param unit what it counts in; null where no number is given
 * @param due when, in words
 * @param recipients to whom; null where not said
 * @param citation the law; null where practice
 * @param certainty how sure it is, see {@link Clock#certainty}
 * @param effectiveFrom the first hearing day to which the row applies; null: always did
 * @param effectiveTo the last such day; null: still does
 * @param confirmed true once this court has confirmed the row
 */
public record ReportRule(
        String id,
        String writer,
        List<String> clocks,
        Integer limit,
        Unit unit,
        String due,
        String recipients,
        String citation,
        String certainty,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        boolean confirmed) {

    static ReportRule read(Entry row) {
        row.only(
                "id",
                "writer",
                "applies_to",
                "limit",
                "unit",
                "direction",
                "due",
                "recipients",
                "citation",
                "certainty",
                "effective_from",
                "effective_to",
                "confirmed");
        Rows.oneOf(row, "direction", "B");
        Unit unit = Unit.read(row, "unit");
        return new ReportRule(
                row.text("id"),
                row.text("writer"),
                row.optional("applies_to")
                        .map(text -> List.of(text.split(" +")))
                        .orElse(List.of()),
                Rows.count(row, "limit", unit),
                unit,
                row.text("due"),
                row.optional("recipients").orElse(null),
                row.optional("citation").orElse(null),
                row.text("certainty"),
                Rows.day(row, "effective_from"),
                Rows.until(row, "effective_to", "effective_from"),
                row.yes("confirmed"));
    }

    /** True where the row applies to a hearing on that day. */
    boolean inForce(LocalDate hearing) {
        return Rows.spans(effectiveFrom, effectiveTo, hearing);
    }
}
