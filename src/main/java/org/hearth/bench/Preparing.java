package org.hearth.bench;

import java.util.Locale;
import java.util.stream.Stream;
import org.hearth.calling.ArrangementKind;
import org.hearth.terms.Problem;

/** What is prepared for a hearing on the day before. */
public enum Preparing {
    /** Statutory notice and its proof; nobody but a person serves. */
    NOTICE(null),
    TRANSPORT(ArrangementKind.TRANSPORT),
    INTERPRETER(ArrangementKind.INTERPRETER),
    REMOTE(ArrangementKind.REMOTE),
    /** An empty record in which those who are expected stand already. */
    SHELL(null);

    private final ArrangementKind kind;

    Preparing(ArrangementKind kind) {
        this.kind = kind;
    }

    /** What is arranged for it; null where nothing is. */
    ArrangementKind kind() {
        return kind;
    }

    /** The name on the wire: {@code interpreter}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its words in the message files. */
    public String key() {
        return "tomorrow." + wire();
    }

    /**
     * The one of that wire name.
     *
     * @throws Problem bad input on {@code what} when there is none
     */
    public static Preparing of(String wire) {
        return Stream.of(values())
                .filter(each -> each.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> Problem.badInput("what", "problem.unknown-preparing"));
    }
}
