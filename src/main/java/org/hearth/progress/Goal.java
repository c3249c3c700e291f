package org.hearth.progress;

import java.time.LocalDate;

/**
 * A goal in the youth's own words.
 *
 * @param id the goal's key
 * @param words the words as written; null when they are withheld from this reader
 * @param withheldBy the rule that withholds them; null when nothing is withheld
 * @param by who wrote them down: the youth, or the person the youth told
 * @param byYouth true when the youth wrote them; such words go to the youth's attorney first
 * @param since the day they were written
 * @param released true when the youth's counsel has released them
 * @param version for the next change
 */
public record Goal(
        String id,
        String words,
        String withheldBy,
        String by,
        boolean byYouth,
        LocalDate since,
        boolean released,
        long version) {}
