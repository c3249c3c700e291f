package org.hearth.progress;

import java.util.List;

/** What a count is among all that was counted of this youth, where that is a step worth saying. */
enum Best {
    NONE(null),
    /** More than none, where every earlier count was none. */
    FIRST("progress.best.first"),
    /** A longer good stretch than any counted before. */
    LONGEST("progress.best.longest");

    private final String key;

    Best(String key) {
        this.key = key;
    }

    /** The key of the sentence that says so; null for {@link #NONE}. */
    String key() {
        return key;
    }

    static Best of(MeasureKind kind, List<Count> counts, Count now) {
        List<Count> earlier =
                counts.stream().filter(each -> each.from().isBefore(now.from())).toList();
        boolean step = now.isWhole() && now.value() > 0 && kind.better() == Relief.MORE && !kind.adults();
        boolean counted = earlier.stream().anyMatch(Count::isWhole);
        if (!step || !counted) {
            return NONE;
        }
        int most = earlier.stream().mapToInt(Count::value).max().orElse(0);
        if (most == 0) {
            return FIRST;
        }
        return kind.growth() == Growth.LONGEST && now.value() > most ? LONGEST : NONE;
    }
}
