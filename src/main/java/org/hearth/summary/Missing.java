package org.hearth.summary;

import java.time.LocalDate;
import org.hearth.terms.Discipline;

/**
 * A voice that was asked and has not answered.
 *
 * @param discipline whose
 * @param agency the responsible agency; null where the voice stands for none
 * @param due the day it was or is due
 */
public record Missing(Discipline discipline, String agency, LocalDate due) {}
