package org.hearth.progress;

import java.time.LocalDate;
import java.util.Set;
import org.hearth.terms.Role;

/**
 * A holder lets a held count go.
 *
 * @param measure the measure's id
 * @param roles to whom, beside the youth and the youth's attorney; at least one
 * @param from the first day; null for at once
 * @param until the last day; null until it is taken back
 */
public record Letting(String measure, Set<Role> roles, LocalDate from, LocalDate until) {
    public Letting {
        roles = Set.copyOf(roles);
    }
}
