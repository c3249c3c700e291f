package org.hearth.orders;

import java.time.LocalDate;

/**
 * What a conference has agreed, to be owed from now on.
 *
 * @param id the agreed action's own key, under its case
 * @param hearing the hearing it was agreed before
 * @param text what is done
 * @param owner the agency or the person who owes it
 * @param by by when
 */
public record NewPromise(String id, String hearing, String text, String owner, LocalDate by) {}
