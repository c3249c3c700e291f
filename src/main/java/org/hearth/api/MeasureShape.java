package org.hearth.api;

import java.util.List;
import org.hearth.progress.Change;
import org.hearth.progress.Count;
import org.hearth.progress.Measure;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * One measure on the wire.
 *
 * @param before null when nothing may be compared
 * @param around what changed around a harder stretch
 * @param away true where it stands under time away
 * @param adults true where it counts what adults did
 * @param differing what others report for days of the same period, where it is not the same
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record MeasureShape(
        String id,
        String unit,
        Count now,
        Count before,
        Change change,
        String sentence,
        String sentenceEs,
        List<Count> differing,
        List<AroundShape> around,
        boolean away,
        boolean adults) {
    static MeasureShape of(Measure measure) {
        return new MeasureShape(
                measure.id(),
                measure.unit(),
                measure.now(),
                measure.before(),
                measure.change(),
                measure.sentence(),
                measure.sentenceEs(),
                measure.differing(),
                measure.around().stream().map(AroundShape::of).toList(),
                measure.away(),
                measure.adults());
    }
}
