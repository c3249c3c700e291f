package org.hearth.growth;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * A case of the demo as a pattern: what it has once, and what each of its hearings has.
 *
 * @param next the hearing that is still to be held
 * @param past the hearings that are done, the newest first
 * @param once rows of the case itself
 * @param of rows by hearing
 * @param audit who came for what, in the order of the demo's audit
 */
record Stencil(
        String caseId, Held next, List<Held> past, List<Row> once, Map<String, List<Row>> of, List<Reading> audit) {

    /** A hearing of the demo. */
    record Held(String id, LocalDate day, LocalDateTime start, LocalDateTime end, int minutes, String status) {}

    /** A line of the demo's audit. */
    record Reading(String person, String role, String task, String subject) {}
}
