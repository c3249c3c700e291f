package org.hearth.orders;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.terms.Role;

/**
 * One state of a warrant as it was given.
 *
 * @param number counted from 1
 * @param state where it came to
 * @param at when
 * @param by by whom; for the end at eighteen the timer
 * @param role in which standing; null for the timer
 * @param signed true where a judicial officer signed in again for it
 * @param until to which day it is held; null for every other state
 * @param agency who confirmed; null for every other state
 * @param moment when it was out of the police systems; null for every other state
 * @param why the reason given; null where none was, and where this reader has no right to it
 */
public record WarrantLine(
        int number,
        WarrantState state,
        Instant at,
        String by,
        Role role,
        boolean signed,
        LocalDate until,
        String agency,
        Instant moment,
        String why)
        implements Serializable {}
