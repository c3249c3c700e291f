package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.access.Caller;
import org.hearth.access.NewStanding;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.court.CourtCalendar;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingTypes;
import org.hearth.docket.NewHearing;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.progress.Goal;
import org.hearth.progress.GoalWords;
import org.hearth.progress.Goals;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;

/** Tells one invented youth's months, from the case's opening to the next hearing, each act by its own role. */
@ApplicationScoped
class DemoStory {
    private static final int DAYS_AHEAD = 20;

    @Inject
    private Standings standings;

    @Inject
    private CaseFiles files;

    @Inject
    private Docket docket;

    @Inject
    private HearingTypes types;

    @Inject
    private Goals goals;

    @Inject
    private CourtCalendar calendar;

    @Inject
    private DemoVoices voices;

    @Inject
    private DemoBench bench;

    @Inject
    private DemoNotices notices;

    @Inject
    private MovingClock clock;

    /** Tells a youth's story up to today; answers the case's number. */
    String tell(DemoYouth youth, DemoPen pen, Function<String, Caller> cast, LocalDate today) {
        LocalDate start = youth.weeks().isEmpty()
                ? today.minusDays(1)
                : day(today, youth.weeks().get(0)).minusDays(21);
        String number = clock.at(morning(start), () -> begin(youth, cast, today));
        OpenCase desk = standings.open(cast.apply("clerk"), number);
        List<LocalDate> days = new ArrayList<>();
        youth.weeks().forEach(week -> days.add(day(today, week)));
        days.add(youth.next() == 0 ? today : day(today, youth.next()));
        LocalDate setOn = youth.weeks().isEmpty() ? start : days.get(0).minusDays(DAYS_AHEAD);
        Hearing hearing = clock.at(morning(setOn), () -> set(desk, typeOf(youth, 0), days.get(0)));
        for (int i = 0; i < days.size() - 1; i++) {
            int back = days.size() - 1 - i;
            voices.speak(youth, pen, cast, hearing, back, hearing.day().minusDays(2));
            hearing = bench.hear(youth, cast, hearing, typeOf(youth, i + 1), days.get(i + 1), today);
        }
        voices.upcoming(youth, pen, cast, hearing, today);
        notices.serve(youth, cast, hearing, today);
        if (youth.user().isPresent()) {
            set(desk, "dep.rev6", day(today, 3));
        }
        return number;
    }

    /** Sets one short hearing today for a case that has none, where a place is free. */
    void hearingToday(OpenCase desk, LocalDate today) {
        Optional<Hearing> next = docket.next(desk);
        if (next.isEmpty() || !next.get().day().equals(today)) {
            String type = usual(files.header(desk).jurisdiction());
            offered(desk, type, today, today).ifPresent(slot -> docket.set(desk, asked(type, slot)));
        }
    }

    private String begin(DemoYouth youth, Function<String, Caller> cast, LocalDate today) {
        Caller clerk = cast.apply("clerk");
        NewCase opened = new NewCase(
                youth.name(),
                born(youth, today),
                youth.kind(),
                youth.custody(),
                milestones(youth, today),
                petitions(youth, today),
                youth.language(),
                LocalTime.of(8, 30),
                LocalTime.of(14, 30),
                youth.wish().orElse(null));
        String number = files.open(standings.court(clerk), opened);
        OpenCase desk = standings.open(clerk, number);
        for (String user : youth.team()) {
            Caller member = cast.apply(user);
            standings.join(
                    desk,
                    new NewStanding(
                            member.person(),
                            member.role(),
                            basisOf(user),
                            null,
                            clock.today(),
                            null,
                            basisKeyOf(user),
                            null,
                            null,
                            null));
        }
        notices.parties(youth, desk);
        youth.goal().ifPresent(words -> goal(youth, cast, number, words));
        return number;
    }

    private void goal(DemoYouth youth, Function<String, Caller> cast, String number, String words) {
        OpenCase counsel = standings.open(cast.apply("counsel"), number);
        OpenCase writer = youth.user()
                .map(user -> standings.open(cast.apply(user), number))
                .orElse(counsel);
        Goal goal = goals.add(writer, GoalWords.of(words));
        goals.release(counsel, goal.id(), goal.version());
    }

    private static String basisOf(String user) {
        return switch (user) {
            case "counsel" -> "WIC 317(c)";
            case "parentcounsel" -> "WIC 317(a)";
            case "agencycounsel", "social" -> "WIC 827(a)(1)";
            case "da", "probation" -> "WIC 827(a)(1), 602";
            case "casa" -> "WIC 103, appointment order";
            case "caregiver" -> "WIC 16010.4";
            case "youth" -> "WIC 827(a)(1), the minor";
            case "tribe" -> "25 USC 1911(c)";
            default -> "WIC 832, child and family team";
        };
    }

    private static String basisKeyOf(String user) {
        return switch (user) {
            case "counsel", "parentcounsel", "agencycounsel" -> "counsel";
            case "social", "probation" -> "officer";
            case "da" -> "prosecutor";
            case "casa", "caregiver", "tribe" -> user;
            case "educator" -> "school";
            case "youth" -> "minor";
            default -> "cft";
        };
    }

    private static LocalDate born(DemoYouth youth, LocalDate today) {
        return today.minusYears(youth.age()).minusDays(100);
    }

    private static Map<Milestone, LocalDate> milestones(DemoYouth youth, LocalDate today) {
        Map<Milestone, LocalDate> days = new EnumMap<>(Milestone.class);
        int filed = youth.weeks().isEmpty() ? 8 : 165;
        days.put(Milestone.PETITION_FILED, today.minusDays(filed));
        if (youth.custody() == Custody.IN) {
            days.put(Milestone.REMOVAL, today.minusDays(filed + 2L));
            days.put(Milestone.DETENTION_HEARING, today.minusDays(filed - 1L));
        }
        if (!youth.type().endsWith("juris")) {
            days.put(Milestone.JURISDICTION_FINDING, today.minusDays(filed - 6L));
        }
        if (!youth.weeks().isEmpty()) {
            days.put(Milestone.DISPOSITION, today.minusDays(filed - 15L));
            days.put(Milestone.ENTERED_FOSTER_CARE, today.minusDays(filed - 6L));
        }
        if (youth.kind() == Jurisdiction.NONMINOR) {
            days.put(Milestone.BIRTHDAY_18, born(youth, today).plusYears(18));
        }
        if (youth.kind() == Jurisdiction.DUAL) {
            for (Milestone each : List.copyOf(days.keySet())) {
                each.ofWard().ifPresent(ward -> days.put(ward, days.get(each)));
            }
        }
        return days;
    }

    private static List<NewPetition> petitions(DemoYouth youth, LocalDate today) {
        int filed = youth.weeks().isEmpty() ? 8 : 165;
        LocalDate day = today.minusDays(filed);
        LocalDate sustained = youth.type().endsWith("juris") ? null : day.plusDays(6);
        List<NewPetition> petitions = new ArrayList<>();
        if (youth.kind() != Jurisdiction.DELINQUENCY) {
            petitions.add(new NewPetition("300", day, sustained));
        }
        if (youth.kind().hasDelinquency()) {
            petitions.add(new NewPetition("602", day, sustained));
        }
        return petitions;
    }

    private static String typeOf(DemoYouth youth, int at) {
        return at == youth.weeks().size() ? youth.type() : usual(youth.kind());
    }

    private static String usual(Jurisdiction kind) {
        return switch (kind) {
            case DELINQUENCY -> "del.review";
            case NONMINOR -> "nmd.review";
            default -> "dep.interim";
        };
    }

    private Hearing set(OpenCase desk, String type, LocalDate day) {
        Slot slot = offered(desk, type, day, day)
                .or(() -> offered(desk, type, day, day.plusDays(9)))
                .orElseThrow(() -> new IllegalStateException("the demo court has no place for " + type + " on " + day));
        return docket.set(desk, asked(type, slot));
    }

    private Optional<Slot> offered(OpenCase desk, String type, LocalDate from, LocalDate to) {
        return docket.advise(desk, new SlotAsk(type, null, from, to, 1)).slots().stream()
                .findFirst();
    }

    private NewHearing asked(String type, Slot slot) {
        return new NewHearing(
                type, slot.sitting(), slot.startsAt(), types.of(type).minutes(), null, null);
    }

    private LocalDate day(LocalDate today, int weeks) {
        LocalDate day = today.plusWeeks(weeks);
        return calendar.isCourtDay(day) ? day : calendar.next(day);
    }

    static Instant morning(LocalDate day) {
        return CourtTime.at(day, LocalTime.of(8, 10));
    }
}
