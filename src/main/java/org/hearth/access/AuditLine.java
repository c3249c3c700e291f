package org.hearth.access;

import java.time.Instant;

/**
 * One line of the audit as court staff reads it.
 *
 * @param id the line's key
 * @param done when
 * @param person the person's key, or a timer's name
 * @param name the person's name today; null for a timer
 * @param role in which standing
 * @param task what for
 * @param caseToken the case by its keyed token; null outside any case
 * @param subject the thing of the case, by a token; null when it is the case itself
 * @param fields names of the changed fields; empty for a reading
 * @param outcome {@code done} or {@code refused}
 */
public record AuditLine(
        String id,
        Instant done,
        String person,
        String name,
        String role,
        String task,
        String caseToken,
        String subject,
        String fields,
        String outcome) {}
