package org.hearth.orders;

import java.time.LocalDate;

/**
 * What the court said at a hearing it would ask about.
 *
 * @param hearing the hearing's key
 * @param on the hearing's day
 * @param by the judicial officer who said it, as colleagues know the name
 * @param text what the court will ask about: "the welding class"
 */
public record Said(String hearing, LocalDate on, String by, String text) {}
