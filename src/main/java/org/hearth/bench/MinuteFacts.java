package org.hearth.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Petition;
import org.hearth.court.Courthouse;
import org.hearth.court.Courtroom;
import org.hearth.court.Officer;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingHistory;
import org.hearth.orders.Checklist;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.OrderDraft;
import org.hearth.orders.OrderKinds;
import org.hearth.orders.RecordView;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** The tables of a minute order, as the paper template places them. */
final class MinuteFacts {
    private static final Words WORDS = Words.ENGLISH;

    private MinuteFacts() {}

    static List<Map<String, Object>> of(
            CaseHeader header, Hearing hearing, HearingHistory history, RecordView record, Courthouse house) {
        List<Map<String, Object>> facts = new ArrayList<>();
        add(facts, "paper.case", header.number());
        add(facts, "paper.youth", header.label());
        String petition = header.petition(record.petition())
                .map(Petition::code)
                .map(code -> "WIC " + code)
                .orElse(null);
        add(facts, "paper.petition", petition);
        add(facts, "paper.hearing", WORDS.say("hearing." + hearing.type()));
        add(facts, "paper.when", CourtTime.say(hearing.startsAt(), WORDS.locale()));
        add(facts, "paper.where", room(hearing, house));
        add(facts, "paper.officer", officer(hearing, house));
        add(facts, "paper.recorded", record.recordedBy());
        OpeningFacts.of(record.record().opening()).forEach(each -> add(facts, each.key(), each.value()));
        add(facts, "paper.basis", hearing.basis());
        add(facts, "paper.overbook", hearing.overbooked() ? hearing.overbook().reason() : null);
        history.changes().forEach(each -> add(facts, "paper.continued", continued(each)));
        return facts;
    }

    /** Why it was continued and the facts that required it (WIC 352(a), 682(b)). */
    private static String continued(HearingHistory.Changed change) {
        String from = CourtTime.say(CourtTime.dayOf(change.was()), WORDS.locale());
        return WORDS.say("paper.continued.from", from, change.why(), change.owner())
                + (change.facts() == null ? "" : " " + change.facts());
    }

    private static void add(List<Map<String, Object>> facts, String key, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(Map.of("name", WORDS.say(key), "value", value));
        }
    }

    static String room(Hearing hearing, Courthouse house) {
        return house.courtrooms().stream()
                .filter(each -> each.key().equals(hearing.courtroom()))
                .map(Courtroom::name)
                .findFirst()
                .orElse(hearing.courtroom());
    }

    private static String officer(Hearing hearing, Courthouse house) {
        return house.officers().stream()
                .filter(each -> each.key().equals(hearing.officer()))
                .map(Officer::name)
                .findFirst()
                .orElse(null);
    }

    static List<Map<String, Object>> appearances(RecordView record) {
        return record.record().appearances().stream()
                .map(each -> Map.<String, Object>of(
                        "person", each.person(), "mode", WORDS.say(each.mode().key())))
                .toList();
    }

    static List<Map<String, Object>> findings(RecordView record, Checklist checklist) {
        List<Map<String, Object>> findings = new ArrayList<>();
        record.record().findings().forEach(each -> {
            String text = checklist.line(each.id()).map(Checklist.Line::text).orElse(each.id());
            String rule = checklist.line(each.id()).map(Checklist.Line::rule).orElse("");
            String standard =
                    checklist.line(each.id()).map(Checklist.Line::standard).orElse("");
            String law = standard.isEmpty() ? rule : rule + "; " + standard;
            findings.add(Map.of("text", text, "value", each.value(), "rule", law));
        });
        return findings;
    }

    static List<Map<String, Object>> orders(RecordView record, OrderKinds kinds) {
        return record.record().orders().stream()
                .map(each -> Map.<String, Object>of(
                        "text", each.text(),
                        "responsible", each.responsible(),
                        "due", CourtTime.say(each.due(), WORDS.locale()),
                        "code", each.code(),
                        "kind", kind(each, kinds)))
                .toList();
    }

    private static String kind(OrderDraft order, OrderKinds kinds) {
        return kinds.find(order.kind())
                .filter(OrderKinds.Kind::isMarked)
                .map(OrderKinds.Kind::name)
                .orElse("");
    }

    /** The lists of the opening, and what each party asked for, apart from the findings. */
    static Map<String, Object> opening(HearingRecord record) {
        Map<String, Object> lists = new HashMap<>(OpeningFacts.lists(record.opening()));
        lists.put(
                "asked",
                record.asked().stream()
                        .map(each -> Map.of("party", each.party(), "text", each.text()))
                        .toList());
        return lists;
    }
}
