package org.hearth.access;

import java.util.Set;
import org.hearth.terms.Role;

/**
 * On what a standing may rest, from {@code access/bases.yaml}.
 *
 * @param key kept with each standing
 * @param text what the team page says
 * @param citation the law
 * @param roles whom it fits
 * @param copies whether papers may be taken out; else they are read on screen only
 * @param days its usual length in days; null where it has none
 * @param needsEnd true where a last day must be given
 * @param endsWith the event after which it ends by itself; null where only its day or the clerk ends it
 */
public record Basis(
        String key,
        String text,
        String citation,
        Set<Role> roles,
        boolean copies,
        Integer days,
        boolean needsEnd,
        EndEvent endsWith) {
    /** What a court that covers for another rests on. */
    public static final String COVERING = "covering";
    /** What a parent rests on after the young person's 18th birthday. */
    public static final String INVITATION = "invitation";

    public Basis {
        roles = Set.copyOf(roles);
    }
}
