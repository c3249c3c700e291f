package org.hearth.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.progress.Picture;
import org.hearth.summary.Block;
import org.hearth.summary.BlockId;
import org.hearth.summary.Excerpt;
import org.hearth.summary.Head;
import org.hearth.summary.Item;
import org.hearth.summary.Source;
import org.hearth.summary.Summary;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** A summary as the paper template places it: what was put aside is counted, long statements begin and are marked. */
final class SummaryData {
    /** A row of pictures takes the lines that are left of two pages. */
    static final int LINES_BESIDE_PICTURES = 92;

    private static final Words WORDS = Words.ENGLISH;

    private SummaryData() {}

    /**
     * What the template places.
     *
     * @param made the day the paper is made
     */
    static Map<String, Object> of(Summary summary, List<Picture> pictures, LocalDate made) {
        Head head = summary.head();
        Map<String, Object> data = new HashMap<>();
        data.put("heading", head.title(WORDS));
        data.put("hearing", head.when(WORDS));
        data.put("clock", sentence(head.limitAndLaw(WORDS)));
        data.put("notice", head.notice() == null ? "" : sentence(head.notice()));
        data.put("since", since(summary));
        data.put("reader", summary.reader());
        data.put("made", CourtTime.say(made, WORDS.locale()));
        data.put("version", summary.hash().substring(0, 12));
        data.put("closed", summary.closedBy() == null ? "" : summary.closedBy());
        data.put(
                "facts",
                summary.facts().stream()
                        .map(fact -> Map.of("title", WORDS.say(fact.key()), "lines", fact.lines()))
                        .toList());
        data.put(
                "blocks",
                summary.blocks().stream().map(block -> block(block, summary)).toList());
        data.put("charts", pictures.stream().map(SummaryData::picture).toList());
        data.put("chartshead", WORDS.say("chart.title"));
        data.put("chartsread", WORDS.say("chart.read"));
        return data;
    }

    private static String sentence(String said) {
        return said.endsWith(".") ? said : said + ".";
    }

    private static String since(Summary summary) {
        LocalDate since = summary.head().since();
        if (summary.closedBy() != null) {
            return "";
        }
        return since == null
                ? WORDS.say("summary.since.first")
                : WORDS.say("summary.since", CourtTime.say(since, WORDS.locale()));
    }

    private static Map<String, Object> block(Block block, Summary summary) {
        String title = WORDS.say(block.id().key());
        boolean words = block.id() == BlockId.WORDS;
        int aside = block.aside().size();
        Map<String, Object> data = new HashMap<>();
        data.put("id", block.id().wire());
        data.put("style", words ? "words" : "plain");
        data.put("title", title);
        data.put("mark", title);
        data.put("note", block.note() == null ? "" : block.note());
        data.put("urgent", block.urgent().stream().map(each -> item(each, true)).toList());
        data.put("items", block.kept().stream().map(each -> item(each, words)).toList());
        data.put("aside", aside == 0 ? "" : WORDS.say("paper.aside", aside));
        data.put("missing", block.id() == BlockId.TEAM ? missing(summary) : "");
        data.put("empty", block.withheld() == null ? WORDS.say("paper.nothing") : "");
        data.put("withheld", block.withheld() == null ? "" : WORDS.say("paper.withheld", block.withheld()));
        return data;
    }

    /** Who was asked and has not answered, in one paragraph. */
    private static String missing(Summary summary) {
        if (summary.missing().isEmpty()) {
            return WORDS.say("paper.missing.none");
        }
        Stream<String> said = summary.missing().stream().map(each -> each.say(WORDS));
        return WORDS.say("paper.missing", String.join("; ", said.toList()));
    }

    private static Map<String, Object> item(Item item, boolean whole) {
        List<String> under = item.under().stream()
                .map(each -> whole ? each : Excerpt.of(each))
                .toList();
        return Map.of(
                "text",
                whole ? item.text() : Excerpt.of(item.text()),
                "source",
                source(item),
                "fresh",
                item.isNew() ? WORDS.say("sourced.new") : "",
                "own",
                item.own(),
                "under",
                under);
    }

    private static String source(Item item) {
        Source source = item.source();
        return source.when() == null
                ? source.who()
                : source.who() + ", " + CourtTime.sayShort(source.when(), WORDS.locale());
    }

    /** A picture with the table of its numbers. */
    private static Map<String, Object> picture(Picture picture) {
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
}
