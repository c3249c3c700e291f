package org.hearth.access;

/**
 * What somebody did, as the audit takes it.
 *
 * @param caseToken the case by its keyed token; null outside any case
 * @param subject the thing of the case, by a token; null when it is the case itself
 * @param fields the names of changed fields, never texts; empty for a reading
 * @param outcome {@code done}, {@code refused}
 */
record Deed(String person, String role, String task, String caseToken, String subject, String fields, String outcome) {}
