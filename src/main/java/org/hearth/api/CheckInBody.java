package org.hearth.api;

import java.time.Instant;
import org.hearth.calling.CheckIn;
import org.hearth.calling.CheckInState;

/**
 * Somebody's place at a hearing on the wire.
 *
 * @param person {@code youth}, {@code parent}, {@code second-parent}, a person's key or an interpreter's arrangement
 * @param part the key of the part they play
 * @param name as colleagues know it; null for the youth, parents and interpreters
 * @param expected whether the hearing waits for them
 * @param state null while they have not come
 * @param remote true where they take part from elsewhere
 * @param first when they first came in; null while they have not
 * @param since since when they are where they are
 * @param waited whole minutes they have waited
 */
public record CheckInBody(
        String person,
        String part,
        String name,
        boolean expected,
        CheckInState state,
        boolean remote,
        Instant first,
        Instant since,
        long waited) {
    static CheckInBody of(CheckIn each) {
        return new CheckInBody(
                each.seat().key(),
                each.seat().part(),
                each.seat().name(),
                each.seat().expected(),
                each.state(),
                each.remote(),
                each.first(),
                each.since(),
                each.waited());
    }
}
