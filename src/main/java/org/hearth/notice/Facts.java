package org.hearth.notice;

import java.time.LocalDate;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;

/**
 * What the rules of notice ask of a case and its hearing.
 *
 * @param hearing the hearing's day
 * @param custody whether the youth is detained or removed from home
 * @param jurisdiction under which the court hears the youth
 * @param age in whole years; null when not known
 * @param ward true where the hearing is about a 602 or 777 petition
 */
record Facts(LocalDate hearing, Custody custody, Jurisdiction jurisdiction, Integer age, boolean ward) {
    private static final int MAJORITY = 18;

    /** True for a nonminor dependent, whose parents get no notice (WIC 293, 295; CRC 5.903). */
    boolean nonminor() {
        return jurisdiction == Jurisdiction.NONMINOR
                || jurisdiction == Jurisdiction.DEPENDENCY && age != null && age >= MAJORITY;
    }
}
