package org.hearth.access;

import org.hearth.terms.Role;

/**
 * On what one person opens one case.
 *
 * @param role in which standing
 * @param copies whether papers may be taken out
 * @param emergency true where nothing but an emergency opens it
 * @param rights the rights table as it stands in this case
 * @param key how the audit names the case, read with it; null where it was not
 */
record Footing(Role role, boolean copies, boolean emergency, OrderedRights rights, CaseKey key) {
    /** The same for what leaves the house in a file. */
    Footing carried() {
        return new Footing(role, copies, emergency, rights.carried(), key);
    }
}
