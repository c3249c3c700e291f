package org.hearth.input;

import java.time.LocalDate;
import org.hearth.terms.Discipline;

/**
 * How far one discipline's input to a hearing has come, for the docket's line.
 *
 * @param discipline whose input
 * @param status with overdue derived
 * @param due the last day on which it is in time
 * @param agency who is responsible; empty when no agency is
 */
public record Readiness(Discipline discipline, RequestStatus status, LocalDate due, String agency) {}
