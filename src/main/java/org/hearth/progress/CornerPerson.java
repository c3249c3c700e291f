package org.hearth.progress;

import java.time.LocalDate;

/**
 * Somebody in a youth's corner, as the youth names them; never rated and never counted against anybody.
 *
 * @param id the key
 * @param name the name the youth gives
 * @param relation who they are to the youth; null when not said
 * @param touch how they are in touch; null when not said
 * @param by who wrote it down: the youth, or the youth's attorney as told
 * @param since the day it was said
 * @param released true when the youth's counsel has let it go
 * @param version for the next change
 */
public record CornerPerson(
        String id,
        String name,
        String relation,
        String touch,
        String by,
        LocalDate since,
        boolean released,
        long version) {}
