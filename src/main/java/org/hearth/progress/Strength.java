package org.hearth.progress;

import java.time.LocalDate;

/**
 * An interest or a strength of a youth.
 *
 * @param id its key
 * @param kind which of the two
 * @param words what is said; null when withheld from this reader
 * @param withheldBy the rule that withholds it; null when nothing is withheld
 * @param by who says it
 * @param own true when it is the youth's own word, written by the youth or by the youth's attorney as told
 * @param known how an adult knows it; null for the youth's own
 * @param since the day it was said
 * @param released false while the youth's word waits for counsel
 * @param mine true where this reader may take it down: their own word, and any for the youth and the youth's attorney
 * @param version for the next change
 */
public record Strength(
        String id,
        StrengthKind kind,
        String words,
        String withheldBy,
        String by,
        boolean own,
        Known known,
        LocalDate since,
        boolean released,
        boolean mine,
        long version) {}
