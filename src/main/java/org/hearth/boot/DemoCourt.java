package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.Accounts;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.access.SessionKind;
import org.hearth.access.Standings;
import org.hearth.casefile.CaseFiles;
import org.hearth.docket.Docket;
import org.hearth.docket.Sittings;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Templates;

/**
 * Fills a fresh demo with a court of invented people, through the same doors and on a clock that moves, so that what it
 * shows is what the product does; a start on a later day adds that day's hearings.
 */
@ApplicationScoped
class DemoCourt {
    private static final int MONTHS = 3;
    private static final int HEARINGS_A_DAY = 6;

    @Inject
    private Settings settings;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoStory story;

    @Inject
    private DemoPerson person;

    @Inject
    private DemoSlots slots;

    @Inject
    private DemoContinuances continuances;

    @Inject
    private DemoCalling calling;

    @Inject
    private DemoFilings filings;

    @Inject
    private DemoTeam team;

    @Inject
    private DemoLedger ledger;

    @Inject
    private DemoAway away;

    @Inject
    private Accounts accounts;

    @Inject
    private Standings standings;

    @Inject
    private CaseFiles files;

    @Inject
    private Docket docket;

    @Inject
    private Sittings sittings;

    @Inject
    private DemoCounts counts;

    @Inject
    private DemoClocks clocks;

    @Inject
    private DemoPlans plans;

    @Inject
    private DemoLinks links;

    @Inject
    private DemoReleases releases;

    @Inject
    private DemoPost post;

    @Inject
    private DemoPacks packs;

    @Inject
    private DemoFollowup followup;

    @Inject
    private DemoDayEnd dayEnd;

    @Inject
    private MovingClock clock;

    /** Fills a fresh demo; gives a demo of an earlier day its hearing day; does nothing anywhere else. */
    void open() {
        if (!settings.demo()) {
            return;
        }
        LocalDate today = clock.today();
        clock.within(today, () -> open(today));
    }

    private void open(LocalDate today) {
        boolean fresh = people.enrol();
        Map<String, Caller> cast = new HashMap<>();
        if (fresh) {
            fill(cast, today);
        } else if (docket.day(standings.court(caller(cast, "clerk")), today, null)
                        .size()
                < HEARINGS_A_DAY) {
            addHearingDay(cast, today);
        }
    }

    private void fill(Map<String, Caller> cast, LocalDate today) {
        clock.at(
                CourtTime.at(today.minusMonths(MONTHS).minusDays(21), LocalTime.of(8, 0)),
                () -> sittings.hold(
                        standings.job("demo"),
                        clock.today(),
                        today.plusMonths(MONTHS).plusDays(21)));
        Templates texts = DemoPeople.files();
        DemoPen pen = new DemoPen(texts);
        Map<String, String> cases = new LinkedHashMap<>();
        String own = null;
        List<DemoYouth> youths = DemoYouth.read(texts);
        for (DemoYouth youth : youths) {
            cases.put(youth.name(), story.tell(youth, pen, user -> caller(cast, user), today));
            own = youth.user().isPresent() ? cases.get(youth.name()) : own;
            youth.apart().ifPresent(other -> {
                OpenCase desk = standings.open(caller(cast, "clerk"), cases.get(youth.name()));
                files.keepApart(desk, cases.get(other), "Order of 3 November: not in the building at one time");
            });
        }
        counts.tell(texts, cases, user -> caller(cast, user), today);
        person.tell(texts, cases, user -> caller(cast, user), today);
        releases.tell(own, user -> caller(cast, user), today);
        continuances.tell(cases, user -> caller(cast, user), today);
        calling.tell(cases, caller(cast, "clerk"), today);
        clocks.tell(cases, caller(cast, "clerk"), today);
        slots.add(user -> caller(cast, user), cases, today);
        team.tell(cases, user -> caller(cast, user), today);
        ledger.tell(cases, user -> caller(cast, user), today);
        away.tell(cases, user -> caller(cast, user), today);
        plans.tell(caller(cast, "clerk"), today);
        links.tell(own, user -> caller(cast, user));
        filings.tell(user -> caller(cast, user), today);
        post.tell(youths, cases, user -> caller(cast, user));
        packs.make(caller(cast, "judge"), today);
        followup.tell(texts, user -> caller(cast, user), today);
        dayEnd.tell(user -> caller(cast, user), today);
    }

    private void addHearingDay(Map<String, Caller> cast, LocalDate today) {
        sittings.hold(standings.job("demo"), today, today.plusMonths(MONTHS));
        Caller clerk = caller(cast, "clerk");
        List<String> numbers = files.list(standings.court(clerk), null, HEARINGS_A_DAY * 2).items().stream()
                .map(row -> row.number())
                .toList();
        numbers.forEach(number -> story.hearingToday(standings.open(clerk, number), today));
    }

    /** Somebody of the demo, signed in once for the whole filling. */
    private Caller caller(Map<String, Caller> cast, String user) {
        return cast.computeIfAbsent(
                user, name -> accounts.signIn(name, DemoPassword.of(settings), "demo", SessionKind.API)
                        .caller());
    }
}
