package org.hearth.bench;

import java.util.List;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Petition;
import org.hearth.docket.Hearing;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.OrderDraft;
import org.hearth.orders.RecordView;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** A signed record in plain text, one block a minute order, ready to be pasted into the county's system. */
final class EntryText {
    private static final Words WORDS = Words.ENGLISH;

    private EntryText() {}

    /**
     * The blocks.
     *
     * @param parts what each minute order holds
     * @param entered the record's orders as they stand, for the codes under which they were entered
     */
    static String of(CaseHeader header, Hearing hearing, List<RecordView> parts, List<CourtOrder> entered) {
        StringBuilder text = new StringBuilder();
        for (RecordView part : parts) {
            line(text, "entry.head", header.number(), code(header, part.petition()));
            line(
                    text,
                    "entry.hearing",
                    WORDS.say("hearing." + hearing.type()),
                    CourtTime.say(hearing.startsAt(), WORDS.locale()));
            part.record().orders().forEach(order -> order(text, order, entered));
            line(text, "entry.signed", part.signedBy(), CourtTime.say(part.signedAt(), WORDS.locale()));
            text.append('\n');
        }
        return text.toString().strip() + "\n";
    }

    private static void order(StringBuilder text, OrderDraft order, List<CourtOrder> entered) {
        String code = entered.stream()
                .filter(each -> order.text().equals(each.text()) && order.due().equals(each.due()))
                .filter(each -> each.minuteCode() != null)
                .map(CourtOrder::minuteCode)
                .findFirst()
                .orElse(order.code());
        String due = CourtTime.say(order.due(), WORDS.locale());
        line(text, code.isEmpty() ? "entry.order.bare" : "entry.order", order.text(), order.responsible(), due, code);
    }

    private static String code(CaseHeader header, String petition) {
        return header.petition(petition)
                .map(Petition::code)
                .map(code -> "WIC " + code)
                .orElse("");
    }

    private static void line(StringBuilder text, String key, Object... args) {
        text.append(WORDS.say(key, args).strip()).append('\n');
    }
}
