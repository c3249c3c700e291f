package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.input.Agreement;
import org.hearth.input.Asked;
import org.hearth.input.Corrections;
import org.hearth.input.Inputs;
import org.hearth.input.Letting;
import org.hearth.input.Releases;
import org.hearth.input.RequestView;
import org.hearth.input.Scope;
import org.hearth.input.Until;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Role;

/**
 * Has the demo's youth and counsel decide about held words before a hearing to come: a part released, a summary written,
 * a message the youth is asked about, privileged words heard in a report, and a correction beside one.
 */
@ApplicationScoped
class DemoReleases {
    private static final Set<Role> BENCH = Set.of(Role.JUDGE, Role.PARENT_ATTORNEY, Role.AGENCY_COUNSEL);

    @Inject
    private Standings standings;

    @Inject
    private Docket docket;

    @Inject
    private Inputs inputs;

    @Inject
    private Releases releases;

    @Inject
    private Corrections corrections;

    @Inject
    private MovingClock clock;

    /** Tells it of the case whose youth has an account. */
    void tell(String number, Function<String, Caller> cast, LocalDate today) {
        OpenCase counsel = standings.open(cast.apply("counsel"), number);
        Hearing hearing = docket.ofCase(counsel).stream()
                .filter(each -> each.day().isAfter(today))
                .findFirst()
                .orElseThrow();
        clock.at(CourtTime.at(today.minusDays(1), LocalTime.of(15, 0)), () -> {
            statement(cast, counsel, hearing);
            message(cast, counsel, hearing);
            privileged(cast, hearing);
            correction(cast, counsel, hearing);
            return null;
        });
    }

    private void statement(Function<String, Caller> cast, OpenCase counsel, Hearing hearing) {
        answer(
                        cast,
                        "youth",
                        hearing,
                        Map.of("success", "A key of my own, and Sundays at the lake.", "hard", "Mornings."))
                .ifPresent(id -> {
                    release(counsel, id, Scope.ALL, BENCH, Set.of("success"), null, Agreement.TALKED);
                    release(
                            counsel,
                            id,
                            Scope.SUMMARY,
                            Set.of(Role.SOCIAL_WORKER),
                            Set.of("success"),
                            "A place to call home matters most.",
                            Agreement.TALKED);
                });
    }

    private void message(Function<String, Caller> cast, OpenCase counsel, Hearing hearing) {
        Map<String, Object> said = Map.of(
                "strength", "Calls back within the hour.", "message", "Please ask me before you set the next visit.");
        answer(cast, "advocate", hearing, said)
                .ifPresent(id -> release(counsel, id, Scope.ALL, null, null, null, Agreement.ASK));
    }

    private void privileged(Function<String, Caller> cast, Hearing hearing) {
        Map<String, Object> said = Map.of(
                "strength", "We baked for the block party.",
                "connections", "Her therapist shared that she feels safe with her aunt.");
        answer(cast, "casa", hearing, said);
    }

    private void correction(Function<String, Caller> cast, OpenCase counsel, Hearing hearing) {
        answer(cast, "social", hearing, Map.of("strength", "On time for three talks this month."))
                .ifPresent(id -> corrections.write(counsel, id, "strength", "It was five talks; two were by phone."));
    }

    private Optional<String> answer(
            Function<String, Caller> cast, String user, Hearing hearing, Map<String, Object> answers) {
        OpenCase pass = standings.open(cast.apply(user), hearing.caseId());
        Optional<Asked> mine = inputs.asked(pass, hearing.id()).stream()
                .filter(each -> each.person().equals(pass.person()))
                .findFirst();
        mine.ifPresent(asked -> {
            RequestView opened = inputs.open(pass, asked.id());
            RequestView draft =
                    inputs.saveDraft(pass, asked.id(), answers, opened.asked().version());
            inputs.submit(pass, asked.id(), draft.asked().version());
        });
        return mine.map(Asked::id);
    }

    private void release(
            OpenCase counsel,
            String id,
            Scope scope,
            Set<Role> readers,
            Set<String> answers,
            String summary,
            Agreement agreement) {
        Letting given = new Letting(
                scope,
                readers,
                answers,
                summary,
                null,
                null,
                Until.HEARING,
                null,
                agreement,
                agreement == Agreement.TALKED ? clock.today() : null,
                agreement == Agreement.TALKED ? "Agreed with me in person" : null);
        releases.release(counsel, id, given, inputs.open(counsel, id).asked().version());
    }
}
