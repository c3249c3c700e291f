package org.hearth.calling;

import java.util.List;
import java.util.Locale;

/** How far a matter in chambers has come. */
public enum ChambersState {
    RECEIVED,
    BEFORE_JUDGE,
    /** Returned to the one who filed it, incomplete; the law's clock has not started. */
    RETURNED,
    DECIDED;

    /** What may follow, the usual one first; the decision is the judge's alone. */
    public List<ChambersState> next() {
        return switch (this) {
            case RECEIVED -> List.of(BEFORE_JUDGE, RETURNED, DECIDED);
            case BEFORE_JUDGE -> List.of(DECIDED, RETURNED, RECEIVED);
            case RETURNED -> List.of(RECEIVED);
            case DECIDED -> List.of();
        };
    }

    /** The name on the wire: {@code before-judge}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of this state's name in the message files. */
    public String key() {
        return "chambers.state." + wire();
    }
}
