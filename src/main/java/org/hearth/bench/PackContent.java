package org.hearth.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.access.Member;
import org.hearth.docket.Hearing;
import org.hearth.orders.Presence;
import org.hearth.summary.Block;
import org.hearth.summary.BlockId;
import org.hearth.summary.Item;
import org.hearth.summary.Source;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/**
 * The day as the pack's page shows it, in plain data. Where something is withheld the page says that something is left
 * out, and neither what nor by which rule.
 */
final class PackContent {
    private static final Words WORDS = Words.ENGLISH;

    private PackContent() {}

    static Map<String, Object> of(String id, String officer, String entriesKey, PackDay day) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("pack", id);
        content.put("day", day.day().toString());
        content.put("dayText", CourtTime.say(day.day(), WORDS.locale()));
        content.put("officer", officer);
        content.put("made", CourtTime.say(day.made(), WORDS.locale()));
        content.put("expires", day.expires().toEpochMilli());
        content.put("entriesKey", entriesKey);
        content.put("leftOut", day.leftOut());
        content.put(
                "modes",
                Stream.of(Presence.values())
                        .map(each -> Map.of("value", each.name(), "text", WORDS.say(each.key())))
                        .toList());
        content.put(
                "hearings",
                day.sheets().stream().map(sheet -> hearing(sheet, day)).toList());
        return content;
    }

    private static Map<String, Object> hearing(Sheet sheet, PackDay day) {
        Hearing hearing = sheet.hearing();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("hearing", hearing.id());
        shown.put("version", hearing.version());
        shown.put("time", CourtTime.say(CourtTime.timeOf(hearing.startsAt())));
        shown.put("type", WORDS.say(hearing.typeKey()));
        shown.put("room", MinuteFacts.room(hearing, day.house()));
        shown.put("label", sheet.header().label() == null ? "" : sheet.header().label());
        shown.put("case", sheet.header().number());
        shown.put("recorded", sheet.record() != null);
        shown.put(
                "closed",
                sheet.summary().closedBy() == null ? "" : sheet.summary().closedBy());
        shown.put(
                "blocks",
                sheet.summary().blocks().stream().map(PackContent::block).toList());
        shown.put(
                "missing",
                sheet.summary().missing().stream().map(each -> each.say(WORDS)).toList());
        shown.put("findings", findings(sheet));
        shown.put("people", people(sheet));
        shown.put("agencies", agencies(sheet));
        return shown;
    }

    private static Map<String, Object> block(Block block) {
        return Map.of(
                "title",
                WORDS.say(block.id().key()),
                "words",
                block.id() == BlockId.WORDS,
                "lines",
                block.items().stream().map(PackContent::line).toList(),
                "partial",
                block.withheld() != null);
    }

    private static Map<String, Object> line(Item item) {
        return Map.of(
                "text",
                item.text(),
                "source",
                source(item.source()),
                "fresh",
                item.isNew(),
                "urgent",
                item.urgent(),
                "under",
                item.under());
    }

    private static String source(Source source) {
        return source.when() == null
                ? source.who()
                : source.who() + ", " + CourtTime.sayShort(source.when(), WORDS.locale());
    }

    private static List<Map<String, Object>> findings(Sheet sheet) {
        return sheet.checklist().lines().stream()
                .map(line -> Map.<String, Object>of(
                        "id", line.id(), "text", line.text(), "rule", line.rule(), "values", line.values()))
                .toList();
    }

    private static List<String> people(Sheet sheet) {
        return sheet.team().stream().map(Member::name).distinct().toList();
    }

    private static List<String> agencies(Sheet sheet) {
        List<String> agencies = new ArrayList<>();
        sheet.team().stream()
                .map(Member::agency)
                .filter(agency -> agency != null && !agency.isBlank())
                .filter(agency -> !agencies.contains(agency))
                .forEach(agencies::add);
        return agencies;
    }
}
