package org.hearth.progress;

import java.time.LocalDate;
import org.hearth.terms.Role;

/**
 * A move of home or a return, with its day and its source.
 *
 * @param id its key
 * @param turn what happened, and by whose act
 * @param day when
 * @param known how the reporter knows
 * @param who the reporter
 * @param role in which standing
 */
public record TurnDay(String id, Turn turn, LocalDate day, Known known, String who, Role role) {}
