package org.hearth.calling;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.terms.ContentKind;

/** What may be arranged for a hearing, and the steps it goes through. */
public enum ArrangementKind {
    /** A transport or production order: the facility brings the youth. */
    TRANSPORT(ContentKind.ADDRESS),
    /** An interpreter for one person. */
    INTERPRETER(ContentKind.HEARING_TIME),
    /** A link for one person who takes part by video or telephone. */
    REMOTE(ContentKind.HEARING_TIME);

    private static final Map<ArrangementKind, Map<ArrangementStatus, List<ArrangementStatus>>> STEPS =
            new EnumMap<>(ArrangementKind.class);

    static {
        STEPS.put(TRANSPORT, ordered(ArrangementStatus.ORDERED, ArrangementStatus.ARRIVED));
        STEPS.put(INTERPRETER, ordered(ArrangementStatus.BOOKED, ArrangementStatus.PRESENT));
        STEPS.put(
                REMOTE,
                Map.of(
                        ArrangementStatus.WANTED,
                        List.of(ArrangementStatus.TESTED, ArrangementStatus.CONNECTED, ArrangementStatus.CANCELLED),
                        ArrangementStatus.TESTED,
                        List.of(ArrangementStatus.CONNECTED, ArrangementStatus.WANTED, ArrangementStatus.CANCELLED),
                        ArrangementStatus.CONNECTED,
                        List.of(ArrangementStatus.TESTED),
                        ArrangementStatus.CANCELLED,
                        List.of(ArrangementStatus.WANTED)));
    }

    private final ContentKind details;

    ArrangementKind(ContentKind details) {
        this.details = details;
    }

    /** Needed, asked for, confirmed, there; each step may fall through, and the last may be taken back. */
    private static Map<ArrangementStatus, List<ArrangementStatus>> ordered(
            ArrangementStatus asked, ArrangementStatus there) {
        return Map.of(
                ArrangementStatus.NEEDED,
                List.of(asked, ArrangementStatus.CANCELLED),
                asked,
                List.of(
                        ArrangementStatus.CONFIRMED,
                        there,
                        ArrangementStatus.FELL_THROUGH,
                        ArrangementStatus.CANCELLED),
                ArrangementStatus.CONFIRMED,
                List.of(there, ArrangementStatus.FELL_THROUGH, ArrangementStatus.CANCELLED),
                there,
                List.of(ArrangementStatus.CONFIRMED),
                ArrangementStatus.FELL_THROUGH,
                List.of(asked, ArrangementStatus.CANCELLED),
                ArrangementStatus.CANCELLED,
                List.of(ArrangementStatus.NEEDED));
    }

    /** How it begins. */
    public ArrangementStatus first() {
        return this == REMOTE ? ArrangementStatus.WANTED : ArrangementStatus.NEEDED;
    }

    /** The steps that may follow, the usual one first. */
    public List<ArrangementStatus> after(ArrangementStatus status) {
        return STEPS.get(this).getOrDefault(status, List.of());
    }

    /** True where this kind has such a status at all. */
    boolean knows(ArrangementStatus status) {
        return STEPS.get(this).containsKey(status);
    }

    /** How it stands once its hearing lies on another day: what was promised for the old day is asked for again. */
    ArrangementStatus onAnotherDay(ArrangementStatus status) {
        boolean promised = status == ArrangementStatus.CONFIRMED || status == ArrangementStatus.FELL_THROUGH;
        return promised && this != REMOTE ? after(ArrangementStatus.NEEDED).get(0) : status;
    }

    /** What its details are about, so that the rights table says who reads them: a facility is an address. */
    ContentKind details() {
        return details;
    }

    /** The name on the wire: {@code interpreter}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of this kind's name in the message files. */
    public String key() {
        return "arrangement." + wire();
    }
}
