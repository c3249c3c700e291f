package org.hearth.access;

import java.util.Set;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Role;

/**
 * A sealed text as one reader gets it.
 *
 * @param text the words; null when withheld
 * @param kind what they are about
 * @param withheldBy the rule that keeps them from this reader; null when they are open
 * @param sharedWith the roles its holder named; empty when the rights table alone decides
 */
public record Reading(String text, ContentKind kind, String withheldBy, Set<Role> sharedWith) {
    /** Whether this reader gets the words. */
    public boolean isOpen() {
        return text != null;
    }
}
