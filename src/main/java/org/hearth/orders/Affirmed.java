package org.hearth.orders;

import java.time.Instant;

/**
 * What the court affirmed at a hearing; it comes back on the next summary.
 *
 * @param hearing the hearing's key
 * @param text what was said; null where the reader may not see it
 * @param withheldBy the rule that withholds it; null where it is shown
 * @param by who recorded it
 * @param when when it was recorded
 */
public record Affirmed(String hearing, String text, String withheldBy, String by, Instant when) {}
