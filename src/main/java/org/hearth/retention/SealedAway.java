package org.hearth.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An order that sealed something, by its own key: it says neither whose nor which.
 *
 * @param whole true where it sealed a whole file
 * @param destroy the day on which what is sealed is destroyed; null where none is set
 * @param state SEALED, UNSEALED or DESTROYED
 */
public record SealedAway(
        String id,
        boolean whole,
        String statute,
        String form,
        String officer,
        LocalDate ordered,
        String enteredBy,
        Instant entered,
        LocalDate destroy,
        String state,
        List<Told> told,
        long version) {
    public SealedAway {
        told = List.copyOf(told);
    }

    /** The key of its state in the message files. */
    public String stateKey() {
        return "seallist.state." + state.toLowerCase(Locale.ROOT);
    }

    /** How many agencies are still to be told or to answer. */
    public long waiting() {
        return told.stream().filter(each -> each.answered() == null).count();
    }
}
