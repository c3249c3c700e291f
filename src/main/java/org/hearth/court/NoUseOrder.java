package org.hearth.court;

import java.time.LocalDate;
import org.hearth.terms.Entry;

/**
 * The court's adopted order that a youth's words to the team are not used against them. Until it stands in the court
 * book, the youth's form stays off in 602 and dual cases.
 *
 * @param date when it was adopted
 * @param scope what it covers, in words
 */
public record NoUseOrder(LocalDate date, String scope) {
    static NoUseOrder read(Entry entry) {
        entry.only("date", "scope");
        return new NoUseOrder(entry.date("date"), entry.text("scope"));
    }
}
