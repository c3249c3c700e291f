package org.hearth.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.terms.Words;

/** The pictures of a youth's measures, each against the youth's own earlier count. Pure. */
public final class Pictures {
    private Pictures() {}

    /** Every series, in its order. */
    public static List<Picture> of(
            List<Series> series, Collection<Measure> measures, List<LocalDate> hearings, Words words) {
        Map<String, Measure> known =
                measures.stream().collect(Collectors.toMap(Measure::id, Function.identity(), (one, other) -> one));
        List<Picture> pictures = new ArrayList<>();
        for (Series each : series) {
            Measure measure = known.get(each.id());
            Count before = measure == null ? null : measure.before();
            pictures.add(Picture.of(each, hearings, before, words));
        }
        return pictures;
    }

    /**
     * Those that a short paper has room for: drawn, and changed against the own earlier count, steps forward first.
     *
     * @param most how many
     */
    public static List<Picture> changed(List<Picture> pictures, Collection<Measure> measures, int most) {
        List<String> changed = measures.stream()
                .filter(each -> each.change() == Change.GAIN || each.change() == Change.HARDER)
                .sorted(Comparator.comparing(Measure::change))
                .map(Measure::id)
                .toList();
        return pictures.stream()
                .filter(each -> each.isDrawn() && changed.contains(each.id()))
                .sorted(Comparator.comparing(each -> changed.indexOf(each.id())))
                .limit(most)
                .toList();
    }
}
