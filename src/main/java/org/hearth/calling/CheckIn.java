package org.hearth.calling;

import java.time.Instant;

/**
 * A seat at a hearing and whether its person has come.
 *
 * @param seat whose
 * @param state where they are; null while they have not come
 * @param remote true where they take part from elsewhere
 * @param first when they first came in; null while they have not
 * @param since since when they are where they are; null while they have not come
 * @param waited whole minutes they have waited
 */
public record CheckIn(Seat seat, CheckInState state, boolean remote, Instant first, Instant since, long waited) {
    /** Somebody who has not come yet. */
    static CheckIn none(Seat seat) {
        return new CheckIn(seat, null, false, null, null, 0);
    }

    /** True while they are in the building or on the link. */
    public boolean in() {
        return state != null && state.in();
    }
}
