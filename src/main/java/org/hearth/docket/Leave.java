package org.hearth.docket;

import java.time.LocalDate;
import java.util.List;

/**
 * Days on which a judicial officer or somebody of a team is not there.
 *
 * @param officer the judicial officer's key; null for a person
 * @param person the person's key; null for a judicial officer
 * @param from the first day
 * @param to the last day
 * @param standing the hearings ahead that stand in it, first to last, as far as this reader may know of them
 */
public record Leave(
        String id,
        String officer,
        String person,
        LocalDate from,
        LocalDate to,
        LeaveKind kind,
        List<Hearing> standing) {
    public Leave {
        standing = List.copyOf(standing);
    }
}
