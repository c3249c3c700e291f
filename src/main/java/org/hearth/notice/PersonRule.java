package org.hearth.notice;

import java.util.List;
import java.util.Set;
import org.hearth.terms.Entry;

/**
 * One line of a notice's persons in {@code notices/persons.yaml}.
 *
 * @param party who
 * @param age the youth from that age on; null at any age
 * @param when under which condition
 * @param unless standings that take the notice away
 * @param sends a form that goes along; null for none
 * @param citation the law
 */
public record PersonRule(
        PartyKind party, Integer age, When when, Set<PartyStanding> unless, String sends, String citation) {
    private static final int OLDEST = 25;

    /** Under which condition somebody is served. */
    public enum When {
        /** Owed although nobody is entered yet. */
        ALWAYS,
        /** Owed to those who are entered or on the team. */
        KNOWN,
        /** The youth is removed from home; owed although nobody is entered yet. */
        PLACED,
        /** A parent's whereabouts are unknown; owed to those who are entered. */
        PARENT_MISSING,
        /** A delinquency matter; owed although nobody is entered yet. */
        WARD;

        /** True where the notice stands as missing although nobody is entered. */
        boolean isOwedUnknown() {
            return this == ALWAYS || this == PLACED || this == WARD;
        }
    }

    public PersonRule {
        unless = Set.copyOf(unless);
    }

    static PersonRule read(Entry line) {
        line.only("party", "age", "when", "unless", "sends", "citation");
        Integer age = line.has("age") ? line.whole("age") : null;
        PartyKind party = line.choice("party", PartyKind.class);
        if (age != null && (party != PartyKind.YOUTH || age < 1 || age > OLDEST)) {
            throw line.fault("age", "write an age from 1 to " + OLDEST + ", and only for the youth");
        }
        List<PartyStanding> unless = line.choices("unless", PartyStanding.class);
        return new PersonRule(
                party,
                age,
                line.has("when") ? line.choice("when", When.class) : When.ALWAYS,
                Set.copyOf(unless),
                line.optional("sends").orElse(null),
                line.text("citation"));
    }
}
