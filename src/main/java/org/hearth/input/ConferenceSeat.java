package org.hearth.input;

import java.io.Serializable;
import org.hearth.terms.Role;

/**
 * One place on a conference's roster.
 *
 * @param person the person's key
 * @param name as colleagues know it
 * @param agency empty for a person who stands for themself
 * @param role in which standing
 * @param present whether they are there for this case
 */
public record ConferenceSeat(String person, String name, String agency, Role role, boolean present)
        implements Serializable {}
