package org.hearth.orders;

import java.util.List;

/**
 * The signatures of a hearing's record.
 *
 * @param signatures first to last
 * @param stipulations to temporary judges, first to last
 * @param rehearing until when a referee's decision may be heard anew; null where no referee has signed
 */
public record Signed(List<Signature> signatures, List<Stipulation> stipulations, Rehearing rehearing) {
    public Signed {
        signatures = List.copyOf(signatures);
        stipulations = List.copyOf(stipulations);
    }

    /** Whether the parties have stipulated to that officer. */
    public boolean isStipulated(String officer) {
        return stipulations.stream().anyMatch(each -> each.officer().equals(officer));
    }
}
