package org.hearth.input;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.terms.Role;

/**
 * What a conference agreed: who does what by when.
 *
 * @param id its key
 * @param hearing the hearing it was agreed before
 * @param text what is done; null where this reader has no right to it
 * @param owner the agency or the person who does it
 * @param by by when
 * @param who who wrote it down
 * @param role in which standing
 * @param agreedAt when
 * @param mine true for the one who wrote it down, who may take it back
 * @param version for the next change
 */
public record AgreedAction(
        String id,
        String hearing,
        String text,
        String owner,
        LocalDate by,
        String who,
        Role role,
        Instant agreedAt,
        boolean mine,
        long version)
        implements Serializable {}
