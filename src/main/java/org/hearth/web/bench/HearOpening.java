package org.hearth.web.bench;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.Opening;
import org.hearth.orders.Position;
import org.hearth.orders.Presence;
import org.hearth.terms.Words;

/** The opening as it is being written down, and what each party asks for. Nothing is said before somebody says it. */
public class HearOpening implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 60;
    private static final String ADMITTED = "admitted";
    private static final String ICWA = "icwa";
    private static final String ASKED = "asked";
    private static final String REPORT = "report";
    private static final String PERSON = "person";
    /** By which question of the page each field is asked. */
    private static final Map<String, String> ASKED_AS = Map.of(
            "notified", "opening.notified",
            "opportunity", "opening.opportunity",
            "wish", "opening.wish",
            "then", "opening.then",
            "asked", "opening.room",
            "wished", "opening.wished",
            "counsel", "opening.counsel",
            "language", "opening.language",
            "name", "opening.name");

    private final HearLine said = new HearLine();
    private final Map<String, List<HearLine>> lines = new LinkedHashMap<>();

    /**
     * What an earlier version says, with everything received as a row on which nothing is declared.
     *
     * @param received what was received for the hearing
     */
    static HearOpening of(HearingRecord record, List<Opening.Received> received) {
        HearOpening form = new HearOpening();
        Stream.of(ADMITTED, ICWA, ASKED, REPORT).forEach(list -> form.lines.put(list, new ArrayList<>()));
        received.forEach(each -> form.row(REPORT, Map.of("request", each.request(), "what", each.what())));
        if (record.opening() != null) {
            form.take(record.opening());
        }
        record.asked().forEach(each -> form.row(ASKED, Map.of(PERSON, each.party(), "text", each.text())));
        Stream.of(ADMITTED, ICWA, ASKED).forEach(form::add);
        return form;
    }

    private void take(Opening opening) {
        said.put("name", opening.name());
        said.put("closed", word(opening.closed()));
        said.put("rights", word(opening.rights()));
        said.put("language", opening.language());
        said.put("interpreter", opening.interpreter());
        said.put("reporter", opening.reporter());
        if (opening.away() != null) {
            said.put("notified", word(opening.away().notified()));
            said.put("opportunity", word(opening.away().opportunity()));
            said.put("wish", opening.away().wish());
            said.put("then", opening.away().then().name());
        }
        if (opening.remote() != null) {
            said.put("room", word(opening.remote().asked()));
            said.put("wished", word(opening.remote().wished()));
            said.put("counsel", word(opening.remote().counsel()));
        }
        opening.admitted().forEach(each -> row(ADMITTED, Map.of(PERSON, each.person(), "why", each.why())));
        opening.icwa()
                .forEach(each -> row(
                        ICWA,
                        Map.of(PERSON, each.person(), "answer", each.answer().name(), "form", each.form())));
        opening.reports().forEach(each -> report(each.request()).put("considered", word(each.considered())));
    }

    private HearLine report(String request) {
        return lines.get(REPORT).stream()
                .filter(each -> each.get("request").equals(request))
                .findFirst()
                .orElseGet(HearLine::new);
    }

    private void row(String list, Map<String, String> fields) {
        lines.get(list).add(HearLine.of(fields));
    }

    /** One more row of a list. */
    void add(String list) {
        row(list, Map.of());
    }

    /** Puts back a field that was typed and not recorded yet. */
    void put(String field, String text) {
        said.put(field, text);
    }

    /** Puts back a row's field that was typed and not recorded yet. */
    void put(String list, int at, String field, String text) {
        List<HearLine> rows = lines.get(list);
        boolean open = !list.equals(REPORT);
        while (open && rows.size() <= Math.min(at, ROWS)) {
            add(list);
        }
        if (at < rows.size()) {
            rows.get(at).put(field, text);
        }
    }

    /** The opening as it is written; what is asked only of who is away or elsewhere is left out where they are here. */
    Opening record(Presence youth) {
        lines.get(ADMITTED).removeIf(each -> each.isBlank(PERSON, "why"));
        lines.get(ICWA).removeIf(each -> each.isBlank(PERSON, "answer", "form"));
        boolean elsewhere = youth == Presence.VIDEO || youth == Presence.AUDIO;
        return new Opening(
                said.get("name"),
                yes("closed"),
                rows(ADMITTED)
                        .map(each -> new Opening.Admitted(each.get(PERSON), each.get("why")))
                        .toList(),
                yes("rights"),
                youth == Presence.ABSENT ? away() : null,
                elsewhere ? new Opening.Remote(yes("room"), yes("wished"), yes("counsel")) : null,
                rows(ICWA).map(HearOpening::inquiry).toList(),
                said.get("language"),
                said.get("interpreter"),
                said.get("reporter"),
                rows(REPORT)
                        .filter(each -> !each.isBlank("considered"))
                        .map(each -> new Opening.Received(each.get("request"), null, yesOf(each.get("considered"))))
                        .toList());
    }

    private Opening.Away away() {
        return new Opening.Away(
                yes("notified"),
                yes("opportunity"),
                said.get("wish"),
                choice(Opening.Away.Next.values(), said.get("then")));
    }

    private static Opening.Inquiry inquiry(HearLine row) {
        return new Opening.Inquiry(
                row.get(PERSON), choice(Opening.Inquiry.Answer.values(), row.get("answer")), row.get("form"));
    }

    /** What each party asks for. */
    List<Position> asked() {
        lines.get(ASKED).removeIf(each -> each.isBlank(PERSON, "text"));
        return rows(ASKED)
                .map(each -> new Position(each.get(PERSON), each.get("text")))
                .toList();
    }

    private Stream<HearLine> rows(String list) {
        return lines.get(list).stream();
    }

    /**
     * Lays a fault beside its row; false where it belongs to none.
     *
     * @param list as the record names it
     */
    boolean lay(String list, int at, String field, String text) {
        List<HearLine> rows = list.equals("reports")
                ? rows(REPORT).filter(each -> !each.isBlank("considered")).toList()
                : lines.get(list);
        if (rows == null || at >= rows.size()) {
            return false;
        }
        rows.get(at).fault(field, text);
        return true;
    }

    /** A fault of something that is said once, with the words beside which it stands on the page. */
    static String named(String field, String text, Words words) {
        String key = ASKED_AS.get(field.substring(field.lastIndexOf('.') + 1));
        return field.startsWith("opening.") && key != null ? words.say("hear.fault.named", words.say(key), text) : text;
    }

    void clear() {
        lines.values().forEach(rows -> rows.forEach(HearRow::clear));
    }

    /** A row to write in for each list again, after the blank ones were taken out. */
    void open() {
        Stream.of(ADMITTED, ICWA, ASKED)
                .filter(list -> lines.get(list).isEmpty())
                .forEach(this::add);
    }

    private Boolean yes(String field) {
        return yesOf(said.get(field));
    }

    private static Boolean yesOf(String word) {
        return word.isEmpty() ? null : Boolean.valueOf(word.equals("yes"));
    }

    private static String word(Boolean said) {
        return said == null ? "" : said ? "yes" : "no";
    }

    private static <E extends Enum<E>> E choice(E[] all, String name) {
        return Stream.of(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What is said once, by its field. */
    public Map<String, String> getSaid() {
        return said.getSaid();
    }

    public List<HearLine> getAdmitted() {
        return lines.get(ADMITTED);
    }

    public List<HearLine> getInquiry() {
        return lines.get(ICWA);
    }

    public List<HearLine> getAsked() {
        return lines.get(ASKED);
    }

    public List<HearLine> getReports() {
        return lines.get(REPORT);
    }
}
