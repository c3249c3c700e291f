package org.hearth.bench;

import java.util.List;
import java.util.Map;
import org.hearth.progress.Picture;
import org.hearth.summary.Block;
import org.hearth.summary.BlockId;
import org.hearth.summary.Item;
import org.hearth.summary.Missing;
import org.hearth.summary.Source;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** The blocks of a summary, as the paper template places them. */
final class SummaryData {
    private static final Words WORDS = Words.ENGLISH;

    private SummaryData() {}

    static Map<String, Object> block(Block block) {
        String title = WORDS.say(block.id().key());
        return Map.of(
                "id",
                block.id().wire(),
                "style",
                block.id() == BlockId.WORDS ? "words" : "plain",
                "title",
                title,
                "mark",
                title,
                "items",
                items(block),
                "empty",
                block.withheld() == null ? WORDS.say("paper.nothing") : "",
                "withheld",
                block.withheld() == null ? "" : WORDS.say("paper.withheld", block.withheld()));
    }

    private static List<Map<String, Object>> items(Block block) {
        return block.items().stream()
                .map(item -> Map.<String, Object>of(
                        "text", item.text(), "source", source(item), "fresh", item.isNew(), "under", item.under()))
                .toList();
    }

    private static String source(Item item) {
        Source source = item.source();
        return source.when() == null
                ? source.who()
                : source.who() + ", " + CourtTime.sayShort(source.when(), WORDS.locale());
    }

    /** A picture with the table of its numbers. */
    static Map<String, Object> picture(Picture picture) {
        List<Map<String, Object>> shown = picture.rows().stream()
                .map(row -> Map.<String, Object>of("days", row.days(WORDS), "said", row.said(WORDS)))
                .toList();
        return Map.of(
                "name",
                picture.name(),
                "picture",
                picture.chart().placed(),
                "rows",
                shown,
                "uneven",
                picture.uneven() ? WORDS.say("chart.uneven") : "");
    }

    static String missing(Missing missing) {
        String discipline = WORDS.say(missing.discipline().key());
        String due = CourtTime.say(missing.due(), WORDS.locale());
        return missing.agency() == null
                ? WORDS.say("paper.missing", discipline, due)
                : WORDS.say("paper.missing.agency", discipline, missing.agency(), due);
    }
}
