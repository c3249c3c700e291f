package org.hearth.casefile;

import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;

/**
 * Which cases a list shows.
 *
 * @param jurisdiction only these; null for all
 * @param custody only these; null for all
 */
public record CaseFilter(Jurisdiction jurisdiction, Custody custody) {
    /** Every case. */
    public static final CaseFilter ALL = new CaseFilter(null, null);
}
