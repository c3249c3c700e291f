package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearth.access.Accounts;
import org.hearth.access.Caller;
import org.hearth.access.Colleague;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.input.Asked;
import org.hearth.input.Inputs;
import org.hearth.input.Letting;
import org.hearth.input.Releases;
import org.hearth.input.RequestView;
import org.hearth.input.Scope;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Role;

/** Has the demo's team answer what it was asked, and the youth's attorney release the youth's words. */
@ApplicationScoped
class DemoVoices {
    private static final Set<String> LEADING = Set.of("social", "probation", "advocate", "youth");
    private static final Set<String> PROMPT =
            Set.of("social", "probation", "advocate", "counsel", "behavioral", "youth");

    @Inject
    private Standings standings;

    @Inject
    private Accounts accounts;

    @Inject
    private Inputs inputs;

    @Inject
    private Releases releases;

    @Inject
    private Docket docket;

    @Inject
    private MovingClock clock;

    /** Everybody who was asked for a hearing of the past answers, {@code back} periods before the latest. */
    void speak(DemoYouth youth, DemoPen pen, Function<String, Caller> cast, Hearing hearing, int back, LocalDate day) {
        for (String user : youth.team()) {
            answer(youth, pen, cast, hearing, user, back, day);
        }
    }

    /** For the hearing to come most have answered, some have not yet; and police were asked once. */
    void upcoming(DemoYouth youth, DemoPen pen, Function<String, Caller> cast, Hearing hearing, LocalDate today) {
        if (youth.next() <= 1) {
            for (String user : youth.team()) {
                if (PROMPT.contains(user)) {
                    answer(youth, pen, cast, hearing, user, 0, today.minusDays(2));
                }
            }
        }
        if (youth.stage().equals("danger")) {
            askPolice(cast, hearing, today);
        }
    }

    private void answer(
            DemoYouth youth,
            DemoPen pen,
            Function<String, Caller> cast,
            Hearing hearing,
            String user,
            int back,
            LocalDate day) {
        OpenCase pass = standings.open(cast.apply(user), hearing.caseId());
        Optional<Asked> mine = clock.at(CourtTime.at(day, LocalTime.of(16, 0)), () -> own(pass, hearing));
        if (mine.isEmpty()) {
            return;
        }
        clock.at(CourtTime.at(day, LocalTime.of(16, 5)), () -> {
            RequestView form = inputs.open(pass, mine.get().id());
            Map<String, Object> answers = pen.answers(form.form(), youth, back, day);
            RequestView draft = inputs.saveDraft(
                    pass, form.asked().id(), answers, form.asked().version());
            RequestView sent =
                    inputs.submit(pass, form.asked().id(), draft.asked().version());
            return sent.held() ? release(cast, hearing, sent) : sent;
        });
    }

    private Optional<Asked> own(OpenCase pass, Hearing hearing) {
        return pass.role().discipline().isEmpty()
                ? Optional.empty()
                : inputs.asked(pass, hearing.id()).stream()
                        .filter(asked -> pass.person().equals(asked.person()))
                        .findFirst();
    }

    private RequestView release(Function<String, Caller> cast, Hearing hearing, RequestView sent) {
        OpenCase counsel = standings.open(cast.apply("counsel"), hearing.caseId());
        RequestView read = inputs.open(counsel, sent.asked().id());
        return read.mayRelease()
                ? releases.release(
                        counsel,
                        read.asked().id(),
                        Letting.of(Scope.ALL, null),
                        read.asked().version())
                : read;
    }

    private void askPolice(Function<String, Caller> cast, Hearing hearing, LocalDate today) {
        Caller clerk = cast.apply("clerk");
        List<Colleague> people = accounts.people(standings.court(clerk));
        people.stream()
                .filter(each -> each.role() == Role.LAW_ENFORCEMENT)
                .forEach(police -> inputs.askAlso(
                        standings.open(clerk, hearing.caseId()),
                        hearing,
                        police,
                        today.plusDays(1),
                        "WIC 827(a)(1), one question on safety at court"));
    }
}
