package org.hearth.progress;

import java.util.List;

/**
 * One measure of one youth through time, for a chart and the table beside it: every period in its order, each with its
 * reporter. Periods that several people counted stand side by side, never averaged; a period that nobody counted is a gap.
 *
 * @param id the measure's id in {@code measures.yaml}
 * @param unit what is counted: {@code times}, {@code nights}; {@code unit.<unit>} in the message files says a number of it
 * @param name what it is called in English
 * @param nameEs what it is called in Spanish
 * @param better which way is relief
 * @param away true where it stands under Time away
 * @param adults true where it counts what adults did
 * @param counts every period this reader may know of, the earliest first; of one day's the first reporter by name
 */
public record Series(
        String id,
        String unit,
        String name,
        String nameEs,
        Relief better,
        boolean away,
        boolean adults,
        List<Count> counts) {
    public Series {
        counts = List.copyOf(counts);
    }
}
