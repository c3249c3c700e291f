package org.hearth.calling;

import org.hearth.terms.Problem;

/**
 * Somebody comes or goes.
 *
 * @param person {@code youth}, {@code parent}, {@code second-parent}, a person's key, or an interpreter's arrangement
 * @param state where they are now
 * @param remote true where they take part from elsewhere; null follows the state
 */
public record NewCheckIn(String person, CheckInState state, Boolean remote) {
    public NewCheckIn {
        if (person == null || person.isBlank()) {
            throw Problem.badInput("person", "problem.unknown-seat");
        }
        if (state == null) {
            throw Problem.badInput("state", "problem.unknown-check-in");
        }
        if (Boolean.FALSE.equals(remote) && state == CheckInState.REMOTE_READY) {
            throw Problem.badInput("remote", "problem.remote-ready");
        }
    }

    /** Whether they take part from elsewhere. */
    boolean fromAfar() {
        return Boolean.TRUE.equals(remote) || state == CheckInState.REMOTE_READY;
    }
}
