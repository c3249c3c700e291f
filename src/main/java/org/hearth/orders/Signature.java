package org.hearth.orders;

import java.time.Instant;
import org.hearth.court.OfficerKind;

/**
 * One signature over a record's hash.
 *
 * @param act what was signed or approved
 * @param number the version of the record
 * @param kind what kind of judicial officer signed, as the court book had it then
 * @param by the officer's name
 * @param at when
 * @param hash the record's hash, 64 hexadecimal digits
 */
public record Signature(SignatureAct act, int number, OfficerKind kind, String by, Instant at, String hash) {}
