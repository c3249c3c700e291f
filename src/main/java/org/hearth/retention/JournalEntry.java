package org.hearth.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One line of the journal.
 *
 * @param act the key of the order, hold or certificate
 * @param petition null where it is about the whole case
 * @param statute null where there is none
 * @param destroy the day on which what is sealed goes; null where none is set
 */
record JournalEntry(
        long number,
        Act action,
        String act,
        String caseId,
        String petition,
        Instant at,
        String statute,
        LocalDate ordered,
        LocalDate destroy) {
    private static final String NONE = "-";
    private static final int PARTS = 9;

    /** As the ledger has it: nine words, {@code -} for none. */
    String line() {
        List<String> words = new ArrayList<>();
        for (Object each : Arrays.asList(number, action, act, caseId, petition, at, statute, ordered, destroy)) {
            words.add(each == null ? NONE : each.toString().replace(' ', '_'));
        }
        return String.join(" ", words);
    }

    static JournalEntry of(String line) {
        String[] words = line.split(" ");
        if (words.length != PARTS) {
            throw new IllegalStateException("a line of the ledger of sealings has " + words.length + " words");
        }
        return new JournalEntry(
                Long.parseLong(words[0]),
                Act.valueOf(words[1]),
                words[2],
                words[3],
                text(words[4]),
                Instant.parse(words[5]),
                text(words[6]) == null ? null : words[6].replace('_', ' '),
                text(words[7]) == null ? null : LocalDate.parse(words[7]),
                text(words[8]) == null ? null : LocalDate.parse(words[8]));
    }

    private static String text(String word) {
        return word.equals(NONE) ? null : word;
    }
}
