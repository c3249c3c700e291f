package org.hearth.access;

import java.time.LocalDate;
import org.hearth.terms.Role;

/**
 * One person on a youth's team.
 *
 * @param id the standing's key
 * @param person the person's key
 * @param agency empty for a person who stands for themself
 * @param basis what the standing rests on
 * @param until its last day; null while it lasts
 */
public record Member(
        String id,
        String person,
        String name,
        String agency,
        Role role,
        String basis,
        LocalDate from,
        LocalDate until) {}
