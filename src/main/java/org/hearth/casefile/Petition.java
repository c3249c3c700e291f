package org.hearth.casefile;

import java.time.LocalDate;

/**
 * One petition of a case. Sealing is per petition (WIC 781, 786), so hearings, orders and papers name theirs.
 *
 * @param id Hearth's key of the petition
 * @param code the section it is brought under: {@code 300}, {@code 602} or {@code 777}
 * @param filed the day it was filed
 * @param sustained the day it was sustained, or a 777 notice decided; null before the finding
 */
public record Petition(String id, String code, LocalDate filed, LocalDate sustained) {
    /**
     * True while the judge may see nothing but filed papers: a 602 petition not yet sustained, a 777 not yet decided.
     *
     * <p>Source: In re Gladys R. (1970) 1 Cal.3d 855; WIC 701, 702.
     */
    public boolean beforeFinding() {
        return !code.equals("300") && sustained == null;
    }

    /** True for a delinquency petition (WIC 602 or 777). */
    public boolean delinquency() {
        return !code.equals("300");
    }
}
