package org.hearth.input;

import java.time.LocalDate;
import org.hearth.court.NoUseOrder;
import org.hearth.terms.Jurisdiction;

/**
 * Whether the youth's form is on. In 602 and dual cases it stays off until the court's adopted order, that a youth's
 * words to the team are not used against them, stands in the court book with its date and scope.
 */
final class YouthForm {
    private YouthForm() {}

    /** True where the youth may be asked, may write, and may be read by anybody but their attorney. */
    static boolean isOn(Jurisdiction jurisdiction, NoUseOrder order, LocalDate today) {
        return !jurisdiction.hasDelinquency()
                || order != null && !order.scope().isBlank() && !today.isBefore(order.date());
    }
}
