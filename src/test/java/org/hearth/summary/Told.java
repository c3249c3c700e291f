package org.hearth.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearth.access.Right;
import org.hearth.access.Rights;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Petition;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.Limit;
import org.hearth.input.AgreedAction;
import org.hearth.input.Alarm;
import org.hearth.input.Asked;
import org.hearth.input.BarrierReply;
import org.hearth.input.InputForms;
import org.hearth.input.RequestStatus;
import org.hearth.input.Voice;
import org.hearth.orders.Affirmed;
import org.hearth.orders.Alternatives;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.OrderStatus;
import org.hearth.orders.PraiseWish;
import org.hearth.orders.PromiseCourse;
import org.hearth.orders.Remembered;
import org.hearth.orders.RememberedState;
import org.hearth.progress.Change;
import org.hearth.progress.Count;
import org.hearth.progress.Goal;
import org.hearth.progress.GoalState;
import org.hearth.progress.Known;
import org.hearth.progress.Measure;
import org.hearth.progress.MeasureKind;
import org.hearth.progress.Measures;
import org.hearth.progress.Need;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Discipline;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Role;
import org.hearth.terms.Templates;

/** What lower rooms told about M. before the hearing of 10 December 2026. */
final class Told {
    static final LocalDate TODAY = LocalDate.of(2026, 12, 9);
    static final LocalDate LAST = LocalDate.of(2026, 11, 5);
    static final Rights RIGHTS = Rights.read(Templates.at(java.nio.file.Path.of("court-templates")));

    static final Alternatives ALTERNATIVES = Alternatives.read(Templates.at(java.nio.file.Path.of("court-templates")));
    private static final Templates TEMPLATES = Templates.at(java.nio.file.Path.of("court-templates"));
    private static final Measures KINDS = Measures.read(TEMPLATES);
    private static final InputForms FORMS = InputForms.read(TEMPLATES, KINDS);

    final List<Voice> voices = new ArrayList<>();
    final List<Goal> goals = new ArrayList<>();
    final List<Measure> measures = new ArrayList<>();
    final List<Need> needs = new ArrayList<>();
    final List<CourtOrder> orders = new ArrayList<>();
    final List<Affirmed> affirmed = new ArrayList<>();
    final List<Remembered> remembered = new ArrayList<>();
    PraiseWish praise = PraiseWish.NONE;
    final List<Asked> asked = new ArrayList<>();
    final List<Alarm> alarms = new ArrayList<>();
    final List<AgreedAction> agreed = new ArrayList<>();
    final Map<String, List<BarrierReply>> replies = new HashMap<>();
    final Map<String, LocalDate> plans = new HashMap<>();
    Petition petition = new Petition("p1", "300", LocalDate.of(2026, 5, 4), LocalDate.of(2026, 6, 1));
    Course course = Course.NONE;
    String pronouns;
    String wish;
    Role reader = Role.JUDGE;

    Gathered gathered() {
        Function<ContentKind, Right> rights = kind -> RIGHTS.of(kind, reader);
        return new Gathered(
                header(),
                hearing(),
                head(),
                reader.name(),
                rights,
                RIGHTS::basis,
                LAST,
                TODAY,
                voices,
                goals,
                measures,
                needs,
                orders,
                affirmed,
                asked,
                new Together(alarms, replies, agreed, FORMS, plans),
                course,
                Recalled.before(hearing(), remembered, praise));
    }

    Told voice(BlockId block, Discipline by, ContentKind kind, String text, LocalDate when) {
        return voice(block, by, kind, text, when, false);
    }

    Told chosen(BlockId block, Discipline by, ContentKind kind, String text, LocalDate when) {
        return voice(block, by, kind, text, when, true);
    }

    private Told voice(BlockId block, Discipline by, ContentKind kind, String text, LocalDate when, boolean chosen) {
        voices.add(new Voice(
                "r",
                by,
                by.wire() + "-1",
                "q",
                "What happened?",
                block.wire(),
                kind,
                text,
                text == null ? RIGHTS.basis(kind) : null,
                by.wire() + " person",
                "",
                noon(when),
                chosen,
                false));
        return this;
    }

    Told measure(String id, int value, Integer possible, Change change, String sentence) {
        Count now = new Count(LAST, TODAY.minusDays(2), value, possible, Known.RECORD, "A. Ortiz");
        MeasureKind kind = KINDS.find(id).orElseThrow();
        measures.add(new Measure(
                id,
                "times",
                now,
                null,
                change,
                sentence,
                sentence,
                List.of(now),
                List.of(),
                kind.away(),
                kind.adults()));
        return this;
    }

    Told order(String text, String responsible, LocalDate due, OrderStatus status) {
        orders.add(new CourtOrder(
                "o",
                "h",
                "p1",
                text,
                text == null ? "WIC 827" : null,
                "",
                responsible,
                due,
                status,
                noon(LAST),
                null,
                null,
                null,
                1,
                "ordinary",
                List.of(),
                null,
                PromiseCourse.NONE));
        return this;
    }

    Told remembered(String text, LocalDate on, String by) {
        String rule = text == null ? RIGHTS.basis(ContentKind.AFFIRMATIONS) : null;
        remembered.add(
                new Remembered("w", "earlier", on, by, text, rule, RememberedState.STANDING, null, null, null, 1));
        return this;
    }

    Told goal(String words) {
        return goal(words, null, GoalState.GOING_ON);
    }

    Told goal(String words, String success, GoalState state) {
        String rule = words == null ? "WIC 317(e)" : null;
        String by = success == null ? null : "M.";
        LocalDate since = LAST.plusDays(3);
        goals.add(new Goal(
                "g", words, rule, "M.", true, since, true, success, by, by != null, state, null, List.of(), 1));
        return this;
    }

    Told missing(Discipline discipline, String agency, LocalDate due, RequestStatus status) {
        asked.add(new Asked(
                "r",
                "h",
                "dep.interim",
                null,
                discipline,
                "p",
                "A. Person",
                agency,
                due,
                "CRC 5.708",
                status,
                null,
                0,
                1));
        return this;
    }

    Head head() {
        Hearing set = hearing();
        return new Head(
                "M.",
                16,
                pronouns,
                set.startsAt(),
                "Dept. 3",
                set.type(),
                set.limit().target(),
                set.limit().citation(),
                3L,
                "proof of notice on file 5 of 6; missing: father",
                LAST);
    }

    CaseHeader header() {
        return new CaseHeader(
                "c",
                "M.",
                16,
                Jurisdiction.DEPENDENCY,
                Custody.OUT,
                null,
                Map.of(),
                Map.of(),
                List.of(petition),
                "en",
                null,
                null,
                pronouns,
                wish,
                1);
    }

    Hearing hearing() {
        Instant at = CourtTime.at(LocalDate.of(2026, 12, 10), LocalTime.of(10, 20));
        Limit limit = new Limit(LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 15), "WIC 366.21(e)");
        return new Hearing(
                "h", "c", "dep.rev6", "s", at, 20, "3", "alder", HearingStatus.SET, petition.id(), limit, null, 1);
    }

    static Instant noon(LocalDate day) {
        return CourtTime.at(day, LocalTime.NOON);
    }
}
