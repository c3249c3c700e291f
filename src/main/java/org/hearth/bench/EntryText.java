package org.hearth.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Petition;
import org.hearth.docket.Hearing;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.RecordView;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** A signed record in plain text, one block a petition, ready to be pasted into the county's system. */
final class EntryText {
    private static final Words WORDS = Words.ENGLISH;

    private EntryText() {}

    static String of(CaseHeader header, Hearing hearing, RecordView record) {
        StringBuilder text = new StringBuilder();
        Map<String, List<CourtOrder>> blocks = new LinkedHashMap<>();
        record.orders().forEach(order -> petitions(order)
                .forEach(each -> blocks.computeIfAbsent(each, any -> new java.util.ArrayList<>())
                        .add(order)));
        if (blocks.isEmpty()) {
            blocks.put(record.petition() == null ? "" : record.petition(), List.of());
        }
        blocks.forEach((petition, orders) -> {
            line(text, "entry.head", header.number(), code(header, petition));
            line(text, "entry.hearing", WORDS.say("hearing." + hearing.type()), say(hearing));
            orders.forEach(order -> line(
                    text,
                    "entry.order",
                    order.minuteCode() == null ? order.code() : order.minuteCode(),
                    order.text(),
                    order.responsible(),
                    CourtTime.say(order.due(), WORDS.locale())));
            line(text, "entry.signed", record.signedBy(), CourtTime.say(record.signedAt(), WORDS.locale()));
            text.append('\n');
        });
        return text.toString().strip() + "\n";
    }

    private static List<String> petitions(CourtOrder order) {
        if (!order.petitions().isEmpty()) {
            return order.petitions();
        }
        return List.of(order.petition() == null ? "" : order.petition());
    }

    private static String code(CaseHeader header, String petition) {
        return header.petition(petition)
                .map(Petition::code)
                .map(code -> "WIC " + code)
                .orElse("");
    }

    private static String say(Hearing hearing) {
        return CourtTime.say(hearing.startsAt(), WORDS.locale());
    }

    private static void line(StringBuilder text, String key, Object... args) {
        text.append(WORDS.say(key, args).replaceAll("[ \\t]+", " ").strip()).append('\n');
    }
}
