package org.hearth.access;

import java.time.Instant;
import org.hearth.terms.Role;

/**
 * An account, as the steward sees it.
 *
 * @param id the account's key
 * @param person the person's key
 * @param active whether it opens
 * @param mustChange whether its starting password has not been changed yet
 * @param breakGlass whether it is kept for the day on which the county's identity provider does not answer
 * @param factorSince since when a second factor is asked for; null where none is enrolled
 * @param seen when it was last seen in a sign-in that still stands; null where none does
 * @param version for what is changed
 */
public record AccountLine(
        String id,
        String person,
        String user,
        String name,
        Role role,
        String agency,
        boolean active,
        boolean mustChange,
        boolean breakGlass,
        Instant factorSince,
        Instant seen,
        long version) {
    static AccountLine of(Account account, Person person, Instant seen) {
        return new AccountLine(
                account.id(),
                person.id(),
                account.user(),
                person.name(),
                person.role(),
                person.agency(),
                account.isActive(),
                account.mustChange(),
                account.isBreakGlass(),
                account.factorSince(),
                seen,
                account.version());
    }
}
