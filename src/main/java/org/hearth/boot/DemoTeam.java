package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.input.AlarmKind;
import org.hearth.input.Alarms;
import org.hearth.input.Barrier;
import org.hearth.input.Barriers;
import org.hearth.input.Circumstances;
import org.hearth.input.Conference;
import org.hearth.input.ConferenceSeat;
import org.hearth.input.Conferences;
import org.hearth.input.NewAction;
import org.hearth.input.NewAlarm;
import org.hearth.terms.CourtTime;

/** What the demo's team says beside its forms: a threat with its context, an agency's answer, what a conference agreed. */
@ApplicationScoped
class DemoTeam {
    @Inject
    private Standings standings;

    @Inject
    private Docket docket;

    @Inject
    private Alarms alarms;

    @Inject
    private Barriers barriers;

    @Inject
    private Conferences conferences;

    @Inject
    private MovingClock clock;

    /**
     * Tells the days before today's hearings.
     *
     * @param cases each youth's case by their name
     */
    void tell(Map<String, String> cases, Function<String, Caller> cast, LocalDate today) {
        clock.at(CourtTime.at(today.minusDays(1), LocalTime.of(17, 40)), () -> alarm(cast, cases.get("Dani")));
        clock.at(CourtTime.at(today.minusDays(1), LocalTime.of(11, 15)), () -> cases.values().stream()
                .filter(number -> answer(cast, number))
                .limit(3)
                .count());
        for (String name : List.of("Mara", "Dani")) {
            clock.at(CourtTime.at(today, LocalTime.of(8, 20)), () -> confer(cast, cases.get(name), today));
        }
    }

    private String alarm(Function<String, Caller> cast, String number) {
        NewAlarm threat = new NewAlarm(
                null,
                null,
                AlarmKind.THREAT,
                "A message this afternoon says somebody will wait at the bus stop by the school tomorrow. Police have been"
                        + " told.",
                new Circumstances(
                        "The bus stop is the only way from school to the home.",
                        "Safety on the way, and a phone that works",
                        "School pick-up by car ends at three.",
                        "County Child Welfare"));
        return alarms.raise(standings.open(cast.apply("advocate"), number), threat)
                .id();
    }

    /** County Child Welfare answers a barrier that names it; false where none does. */
    private boolean answer(Function<String, Caller> cast, String number) {
        Caller social = cast.apply("social");
        boolean stands = standings.team(standings.open(cast.apply("clerk"), number)).stream()
                .anyMatch(each -> each.person().equals(social.person()));
        if (!stands) {
            return false;
        }
        OpenCase pass = standings.open(social, number);
        Optional<Barrier> named =
                barriers.of(pass).stream().filter(Barrier::mayReply).findFirst();
        named.ifPresent(each -> barriers.reply(
                pass, each.id(), "From Monday one signature is enough; the desk on the second floor gives it."));
        return named.isPresent();
    }

    private int confer(Function<String, Caller> cast, String number, LocalDate today) {
        OpenCase social = standings.open(cast.apply("social"), number);
        Optional<Hearing> hearing =
                docket.next(social).filter(each -> each.day().equals(today));
        hearing.ifPresent(set -> agree(cast, social, set, today));
        return hearing.isPresent() ? 1 : 0;
    }

    private void agree(Function<String, Caller> cast, OpenCase social, Hearing set, LocalDate today) {
        Conference before = conferences.of(social, set.id());
        List<String> there = before.roster().stream()
                .filter(each -> !each.name().equals(cast.apply("casa").name()))
                .map(ConferenceSeat::person)
                .toList();
        conferences.keep(social, set.id(), there, before.version());
        conferences.agree(
                social,
                set.id(),
                new NewAction(
                        "A phone with a charger, handed over in person", "County Child Welfare", today.plusDays(2)));
        OpenCase educator = standings.open(cast.apply("educator"), set.caseId());
        conferences.agree(
                educator,
                set.id(),
                new NewAction("Pick-up by car until five", "Sample Unified School District", today.plusDays(5)));
    }
}
