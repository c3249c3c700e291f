package org.hearth.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.casefile.CaseHeader;
import org.hearth.court.Courthouse;
import org.hearth.docket.Hearing;
import org.hearth.docket.Transfer;
import org.hearth.input.Question;
import org.hearth.input.RequestView;
import org.hearth.notice.HearingNotices;
import org.hearth.notice.NoticeItem;
import org.hearth.notice.PartyKind;
import org.hearth.notice.ServiceEntry;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Discipline;
import org.hearth.terms.Words;

/** The parts of letters, as the paper templates place them. */
final class LetterFacts {
    private static final Words WORDS = Words.ENGLISH;
    private static final Set<Discipline> FAMILY = Set.of(Discipline.YOUTH, Discipline.CAREGIVER, Discipline.PARENT);

    private LetterFacts() {}

    /** True for those who answer by a link and may want Spanish. */
    static boolean isFamily(Discipline discipline) {
        return FAMILY.contains(discipline);
    }

    /** Which hearing, where and when; the case by its number, never by a child's name. */
    static List<Map<String, Object>> hearing(CaseHeader header, Hearing hearing, Courthouse house, Words words) {
        return List.of(
                fact("paper.case", header.number(), words),
                fact("paper.hearing", words.say(hearing.typeKey()), words),
                fact("paper.when", CourtTime.say(hearing.startsAt(), words.locale()), words),
                fact("paper.where", MinuteFacts.room(hearing, house), words));
    }

    private static Map<String, Object> fact(String key, String value, Words words) {
        return Map.of("name", words.say(key), "value", value);
    }

    /** To whom a notice goes, and what goes with it. */
    static Map<String, Object> addressee(NoticeItem item, Words words) {
        String kind = words.say(item.party().key());
        return Map.of(
                "to",
                item.person() == null ? kind : item.person(),
                "part",
                item.person() == null || item.party() == PartyKind.YOUTH ? "" : kind,
                "forms",
                orNothing(item.form()),
                "law",
                orNothing(item.citation()));
    }

    static List<Map<String, Object>> served(HearingNotices notices) {
        return notices.items().stream()
                .filter(each -> each.service() != null)
                .map(LetterFacts::served)
                .toList();
    }

    private static Map<String, Object> served(NoticeItem item) {
        ServiceEntry service = item.service();
        return Map.of(
                "person", named(item),
                "part", WORDS.say(item.party().key()),
                "forms", orNothing(item.form()),
                "manner", WORDS.say(service.manner().key()),
                "day", service.served() == null ? "" : CourtTime.say(service.served(), WORDS.locale()),
                "by", orNothing(service.by()),
                "proof",
                        service.proof() == null
                                ? WORDS.say("paper.proof.none")
                                : CourtTime.say(service.proof(), WORDS.locale()));
    }

    static List<Map<String, Object>> missing(HearingNotices notices) {
        return notices.items().stream()
                .filter(each -> each.service() == null && each.withdrawnFor() == null)
                .map(each -> Map.<String, Object>of(
                        "person", named(each),
                        "part", WORDS.say(each.party().key()),
                        "until",
                                each.window().closes() == null
                                        ? WORDS.say("paper.no-window")
                                        : WORDS.say(
                                                "paper.serve-until",
                                                CourtTime.say(each.window().closes(), WORDS.locale()))))
                .toList();
    }

    /** Each who served, once. */
    static List<String> servers(HearingNotices notices) {
        return notices.items().stream()
                .map(NoticeItem::service)
                .filter(each -> each != null && each.by() != null && !each.by().isBlank())
                .map(ServiceEntry::by)
                .distinct()
                .toList();
    }

    private static String named(NoticeItem item) {
        return item.person() == null ? WORDS.say("paper.no-name") : item.person();
    }

    /** What is asked of whom, and how they answer. */
    static Map<String, Object> request(RequestView view, Words words) {
        Discipline discipline = view.asked().discipline();
        boolean youth = discipline == Discipline.YOUTH;
        Map<String, Object> data = new HashMap<>();
        data.put("to", view.asked().personName());
        String agency = view.asked().agency();
        String part = words.say(discipline.key());
        data.put("part", youth ? "" : agency.isEmpty() ? part : part + ", " + agency);
        data.put("due", CourtTime.say(view.asked().due(), words.locale()));
        data.put("rule", isFamily(discipline) ? "" : view.asked().rule());
        data.put("youth", youth);
        data.put("questions", questions(view, words));
        String how = youth ? "paper.how.youth" : isFamily(discipline) ? "paper.how.family" : "paper.how.team";
        data.put("how", words.say(how));
        return data;
    }

    private static List<Map<String, Object>> questions(RequestView view, Words words) {
        List<Map<String, Object>> questions = new ArrayList<>();
        for (Question each : view.form().questions()) {
            boolean asked = each.beside() == null
                    && (!view.brought().brief() || view.form().isBrief(each));
            if (asked) {
                boolean spanish = words == Words.SPANISH && each.textEs() != null;
                questions.add(Map.of(
                        "text",
                        spanish ? each.textEs() : each.text(),
                        "help",
                        orNothing(spanish ? each.helpEs() : each.help())));
            }
        }
        return questions;
    }

    /** What the other court is told of a case that comes to it. */
    static Map<String, Object> transfer(Transfer transfer, CaseHeader header, Hearing gone) {
        List<Map<String, Object>> facts = new ArrayList<>();
        facts.add(fact("paper.case", header.number(), WORDS));
        if (header.label() != null) {
            facts.add(fact("paper.youth", header.label(), WORDS));
        }
        if (gone != null) {
            String hearing = WORDS.say(gone.typeKey()) + ", " + CourtTime.say(gone.startsAt(), WORDS.locale());
            facts.add(fact("paper.taken-off", hearing, WORDS));
        }
        String state = transfer.open()
                ? WORDS.say("paper.confirm-by", CourtTime.say(transfer.due(), WORDS.locale()))
                : WORDS.say(
                        "paper.confirmed",
                        transfer.confirmedBy(),
                        CourtTime.say(transfer.confirmedAt(), WORDS.locale()));
        return Map.of(
                "facts",
                facts,
                "handoff",
                orNothing(transfer.handOff()),
                "state",
                state,
                "source",
                WORDS.say("paper.noted", transfer.notedBy(), CourtTime.say(transfer.notedAt(), WORDS.locale())));
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }
}
