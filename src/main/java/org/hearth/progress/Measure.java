package org.hearth.progress;

import java.util.List;

/**
 * One measure of a youth: the latest count beside the youth's own earlier one, said in one true plain sentence. Never
 * a score, never a comparison with anybody else.
 *
 * @param id the measure's id in {@code measures.yaml}: {@code away}, {@code contacts}, {@code school}
 * @param unit what is counted: {@code times}, {@code days}
 * @param now the latest count
 * @param before the count of an earlier period that may be compared; null when there is none
 * @param change which way it went against the youth's own earlier period
 * @param sentence the statement in English
 * @param sentenceEs the statement in Spanish
 * @param differing what others report for days of the same period, where it is not the same; side by side, never
 *     averaged
 * @param around what changed around a harder stretch, the earliest first; empty for every other change
 * @param away true where it stands under Time away
 * @param adults true where it counts what adults did, which is no step of the young person
 */
public record Measure(
        String id,
        String unit,
        Count now,
        Count before,
        Change change,
        String sentence,
        String sentenceEs,
        List<Count> differing,
        List<Around> around,
        boolean away,
        boolean adults) {
    public Measure {
        differing = List.copyOf(differing);
        around = List.copyOf(around);
    }
}
