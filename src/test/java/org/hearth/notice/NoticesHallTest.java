package org.hearth.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.hearth.Hall;
import org.hearth.access.AuditTrail;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.Change;
import org.hearth.docket.Continuances;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.Move;
import org.hearth.docket.MoveReason;
import org.hearth.docket.NewHearing;
import org.hearth.docket.Sittings;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.terms.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** From a hearing set to proof on file for each person, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class NoticesHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    /** Monday 4 January 2027 is a court day: N293 opens on 5 December, closes on Friday 18 December. */
    private static final LocalDate REVIEW = LocalDate.of(2027, 1, 4);

    private static final LocalDate CLOSES = LocalDate.of(2026, 12, 18);
    private static final LocalDate IN_TIME = LocalDate.of(2026, 12, 10);
    private static final List<Role> TEAM = List.of(
            Role.YOUTH_ATTORNEY,
            Role.PARENT_ATTORNEY,
            Role.AGENCY_COUNSEL,
            Role.SOCIAL_WORKER,
            Role.CASA,
            Role.CAREGIVER,
            Role.PROBATION,
            Role.PROSECUTOR,
            Role.EDUCATOR);

    private static Hall hall;
    private static Notices notices;
    private static Docket docket;
    private static Map<Role, Caller> people;

    @Parameter
    String database;

    private String caseId;
    private OpenCase desk;

    @BeforeParameterizedClassInvocation
    static void enter(String database) {
        people = new EnumMap<>(Role.class);
        hall = Hall.on(database);
        notices = hall.get(Notices.class);
        docket = hall.get(Docket.class);
        people.put(Role.CLERK, hall.enter("clerk", Role.CLERK, "", null));
        people.put(Role.JUDGE, hall.enter("judge", Role.JUDGE, "", "judge-a"));
        for (Role role : TEAM) {
            people.put(role, hall.enter(role.name().toLowerCase(Locale.ROOT).replace('_', '-'), role, "Agency", null));
        }
        hall.get(Sittings.class).hold(hall.job("sittings"), TODAY, TODAY.plusDays(120));
    }

    @AfterParameterizedClassInvocation
    static void close() {
        hall.close();
    }

    @BeforeEach
    void newCase() {
        on(TODAY);
        open(Jurisdiction.DEPENDENCY, Custody.IN, 2010);
    }

    private void on(LocalDate day) {
        hall.clock().set(day);
        if (caseId != null) {
            desk = as(Role.CLERK);
        }
    }

    private void open(Jurisdiction jurisdiction, Custody custody, int born) {
        Caller clerk = people.get(Role.CLERK);
        List<NewPetition> petitions = new ArrayList<>();
        if (jurisdiction != Jurisdiction.DELINQUENCY) {
            petitions.add(new NewPetition("300", TODAY.minusDays(90), TODAY.minusDays(80)));
        }
        if (jurisdiction.hasDelinquency()) {
            petitions.add(new NewPetition("602", TODAY.minusDays(90), TODAY.minusDays(80)));
        }
        NewCase given = new NewCase(
                "Marisol",
                LocalDate.of(born, 3, 5),
                jurisdiction,
                custody,
                Map.of(
                        Milestone.PETITION_FILED, TODAY.minusDays(90),
                        Milestone.DISPOSITION, TODAY.minusDays(70),
                        Milestone.ENTERED_FOSTER_CARE, TODAY.minusDays(80)),
                petitions,
                "en",
                null,
                null,
                null);
        caseId = hall.get(CaseFiles.class).open(hall.court(clerk), given);
        desk = as(Role.CLERK);
        TEAM.stream()
                .filter(role -> role != Role.PROSECUTOR || jurisdiction.hasDelinquency())
                .filter(role -> role != Role.PARENT_ATTORNEY || jurisdiction != Jurisdiction.NONMINOR)
                .forEach(role -> hall.join(desk, people.get(role), role));
    }

    private OpenCase as(Role role) {
        return hall.open(people.get(role), caseId);
    }

    private Hearing set(String type, LocalDate day) {
        Slot slot = slot(type, day);
        return docket.set(desk, new NewHearing(type, slot.sitting(), slot.startsAt(), 20, null, null));
    }

    private Slot slot(String type, LocalDate day) {
        return docket.advise(desk, new SlotAsk(type, 20, day, day, 1)).slots().get(0);
    }

    /** A hearing on any free day after the review's. */
    private Hearing set(String type) {
        SlotAsk ask = new SlotAsk(type, 20, REVIEW.plusDays(8), REVIEW.plusDays(50), 1);
        Slot slot = docket.advise(desk, ask).slots().get(0);
        return docket.set(desk, new NewHearing(type, slot.sitting(), slot.startsAt(), 20, null, null));
    }

    private HearingNotices of(Hearing hearing) {
        return notices.of(desk, hearing.id());
    }

    private static List<String> words(HearingNotices found, ServiceState... states) {
        return found.items().stream()
                .filter(each -> states.length == 0 || Set.of(states).contains(each.state()))
                .map(each -> each.party().wire())
                .sorted()
                .toList();
    }

    private static NoticeItem item(HearingNotices found, String kind) {
        return found.items().stream()
                .filter(each -> each.party().wire().equals(kind) && each.state() != ServiceState.WITHDRAWN)
                .findFirst()
                .orElseThrow();
    }

    private static ServiceGiven mail(LocalDate served, LocalDate proof, String reason) {
        return new ServiceGiven(Manner.FIRST_CLASS_MAIL, served, "S. Erver", proof, false, reason);
    }

    private NoticeItem serve(Hearing hearing, String whom, ServiceGiven service) {
        return notices.serve(desk, hearing.id(), whom, service);
    }

    private static NewParty party(PartyKind kind, String name, LocalDate since, LocalDate until) {
        return new NewParty(kind, null, name, "12 Elm Street", false, "en", null, null, since, until);
    }

    private static String code(Executable act) {
        Problem problem = assertThrows(Problem.class, act);
        String field =
                problem.errors().isEmpty() ? "" : " " + problem.errors().get(0).field();
        return problem.kind().status() + " " + problem.code() + field;
    }

    @Test
    void settingAReviewWorksOutWhoIsServedAndInWhichDays() {
        HearingNotices found = of(set("dep.rev6", REVIEW));
        assertEquals(
                List.of(
                        "agency_counsel",
                        "caregiver",
                        "casa",
                        "father",
                        "mother",
                        "parent_attorney",
                        "youth",
                        "youth_attorney"),
                words(found, ServiceState.OWED));
        NoticeItem caregiver = item(found, "caregiver");
        assertEquals("N293", caregiver.notice());
        assertEquals(LocalDate.of(2026, 12, 5), caregiver.window().opens());
        assertEquals(CLOSES, caregiver.window().closes());
        assertEquals(LocalDate.of(2026, 12, 20), caregiver.window().closesNominal());
        assertEquals("JV-280, JV-290", caregiver.form());
        assertEquals("caregiver person", caregiver.person());
        assertEquals("JV-280", item(found, "father").form());
        assertEquals("Marisol", item(found, "youth").person());
        assertNull(item(found, "father").person());
        assertFalse(found.behind());
        assertEquals(8, found.count().owed());
        assertTrue(found.count().missing().contains("father"));
        assertTrue(found.count().say(Words.ENGLISH).startsWith("Proof of notice on file 0 of 8; missing: "));
    }

    @Test
    void aServiceIsEnteredProvedCorrectedAndStruckAndEachEntryStays() {
        Hearing hearing = set("dep.rev6");
        on(IN_TIME);
        NoticeItem served = serve(hearing, "father", mail(IN_TIME, null, null));
        assertEquals(ServiceState.SERVED, served.state());
        assertEquals(0, served.late());
        assertEquals(List.of("father"), of(hearing).count().unproved());
        assertEquals(
                ServiceState.SERVED,
                serve(hearing, "father", mail(IN_TIME, null, null)).state());
        assertEquals(0, item(of(hearing), "father").earlier().size());

        NoticeItem proved = serve(hearing, served.id(), mail(IN_TIME, IN_TIME, null));
        assertEquals(ServiceState.PROOF_ON_FILE, proved.state());
        assertEquals(1, proved.earlier().size());
        assertEquals(1, of(hearing).count().proof());
        assertEquals(
                "409 service-recorded",
                code(() -> serve(hearing, "father", mail(IN_TIME.minusDays(1), IN_TIME, null))));

        NoticeItem corrected =
                serve(hearing, "father", mail(IN_TIME.minusDays(1), IN_TIME, "The stamp says the ninth."));
        assertEquals(IN_TIME.minusDays(1), corrected.service().served());
        assertEquals("The stamp says the ninth.", corrected.service().reason());
        NoticeItem struck = serve(
                hearing,
                "father",
                new ServiceGiven(Manner.NOT_SERVED, IN_TIME, "clerk", null, false, "Entered for another person."));
        assertEquals(ServiceState.OWED, struck.state());
        assertNull(struck.service());
        assertEquals(4, struck.earlier().size());
        assertEquals(
                ServiceState.SERVED,
                serve(hearing, "father", mail(IN_TIME, null, null)).state());
    }

    @Test
    void lateAndEarlyServiceIsTakenAndMarkedWithItsDays() {
        Hearing hearing = set("dep.rev6", REVIEW);
        on(LocalDate.of(2026, 12, 22));
        assertEquals(
                4,
                serve(hearing, "mother", mail(LocalDate.of(2026, 12, 22), null, null))
                        .late());
        assertEquals(
                5,
                serve(hearing, "father", mail(LocalDate.of(2026, 11, 30), null, null))
                        .early());
        NoticeItem waived = serve(
                hearing, "casa", new ServiceGiven(Manner.WAIVER, clockDay(), "CASA, in court", null, false, null));
        assertEquals(ServiceState.WAIVED, waived.state());
        assertEquals(0, waived.late());
        assertEquals(7, of(hearing).count().owed());
    }

    private LocalDate clockDay() {
        return hall.clock().today();
    }

    @Test
    void badInputNamesItsField() {
        Hearing hearing = set("dep.rev6");
        LocalDate today = clockDay();
        assertEquals("400 bad-input person", code(() -> serve(hearing, "neighbour", mail(today, null, null))));
        assertEquals("400 bad-input person", code(() -> serve(hearing, "tribe", mail(today, null, null))));
        assertEquals("400 bad-input person", code(() -> serve(hearing, null, mail(today, null, null))));
        assertEquals("400 bad-input served", code(() -> serve(hearing, "father", mail(today.plusDays(1), null, null))));
        assertEquals(
                "400 bad-input served", code(() -> serve(hearing, "father", mail(today.minusDays(1), null, null))));
        assertEquals("400 bad-input proof", code(() -> serve(hearing, "father", mail(today, today.plusDays(1), null))));
        assertEquals("400 bad-input proof", code(() -> mail(today, today.minusDays(1), null)));
        assertEquals("400 bad-input by", code(() -> new ServiceGiven(Manner.PERSONAL, today, " ", null, false, null)));
        assertEquals(
                "400 bad-input served", code(() -> new ServiceGiven(Manner.PERSONAL, null, "S.", null, false, null)));
        assertEquals("400 bad-input manner", code(() -> new ServiceGiven(null, today, "S. Erver", null, false, null)));
        for (String by : List.of("father", "Marisol", "marisol ")) {
            assertEquals(
                    "400 bad-input by",
                    code(() ->
                            serve(hearing, "father", new ServiceGiven(Manner.PERSONAL, today, by, null, false, null))));
        }
        assertEquals(
                "422 manner-not-allowed",
                code(() ->
                        serve(hearing, "father", new ServiceGiven(Manner.ORAL, today, "S. Erver", null, false, null))));
        assertEquals(
                "422 not-served-yet",
                code(() -> serve(
                        hearing, "father", new ServiceGiven(Manner.NOT_SERVED, today, "clerk", null, false, "No."))));
        assertEquals("404 not-found", code(() -> notices.of(desk, caseId + "-aaaaaaaaaaaa")));
        assertEquals(8, words(of(hearing), ServiceState.OWED).size());
    }

    @Test
    void electronicServiceNeedsARecordedConsent() {
        Hearing hearing = set("dep.rev6");
        ServiceGiven electronic = new ServiceGiven(Manner.ELECTRONIC, clockDay(), "S. Erver", null, false, null);
        assertEquals("422 no-e-service-consent", code(() -> serve(hearing, "father", electronic)));
        assertFalse(item(of(hearing), "father").mannerAllowed().contains(Manner.ELECTRONIC));
        Party father =
                notices.add(desk, party(PartyKind.FATHER, "Tomas", TODAY, null)).party();
        Party consented = notices.change(
                        desk,
                        father.id(),
                        new PartyChange(null, null, null, new Party.Consent(TODAY, "EFS-005-JV"), false),
                        father.version())
                .party();
        assertEquals("EFS-005-JV", consented.consent().form());
        assertEquals(
                "409 changed-meanwhile",
                code(() -> notices.change(
                        desk, father.id(), new PartyChange(null, null, null, null, true), father.version())));
        assertTrue(item(of(hearing), "father").mannerAllowed().contains(Manner.ELECTRONIC));
        assertEquals("Tomas", item(of(hearing), "father").person());
        assertEquals(
                ServiceState.SERVED, serve(hearing, father.id(), electronic).state());
        assertEquals(
                "400 bad-input by",
                code(() -> serve(
                        hearing, "mother", new ServiceGiven(Manner.PERSONAL, clockDay(), "tomas", null, false, null))));

        String casa = people.get(Role.CASA).person();
        assertEquals("422 no-e-service-consent", code(() -> serve(hearing, casa, electronic)));
        notices.add(
                desk,
                new NewParty(
                        PartyKind.CASA,
                        casa,
                        null,
                        null,
                        false,
                        null,
                        null,
                        new Party.Consent(TODAY, "JV-141"),
                        TODAY,
                        null));
        NoticeItem byMail = serve(hearing, casa, electronic);
        assertEquals(ServiceState.SERVED, byMail.state());
        assertEquals("casa person", byMail.person());
        assertEquals(8, of(hearing).count().owed());
    }

    @Test
    void aPlacementChangeReaddressesTheNoticesAhead() {
        hall.get(Standings.class).team(desk).stream()
                .filter(each -> each.role() == Role.CAREGIVER)
                .forEach(each -> hall.get(Standings.class).leave(desk, each.id()));
        Party first = notices.add(desk, party(PartyKind.CAREGIVER, "R. Ivers", TODAY.minusDays(60), null))
                .party();
        Hearing hearing = set("dep.rev6");
        Hearing interim = set("dep.interim");
        on(IN_TIME);
        serve(interim, first.id(), mail(IN_TIME, IN_TIME, null));
        assertEquals("R. Ivers", item(of(hearing), "caregiver").person());

        notices.change(desk, first.id(), new PartyChange(IN_TIME, null, null, null, false), first.version());
        Notices.Noticed second = notices.add(desk, party(PartyKind.CAREGIVER, "L. Ake", IN_TIME, null));
        assertEquals("L. Ake", item(of(hearing), "caregiver").person());
        assertEquals(
                List.of("R. Ivers"),
                of(hearing).items().stream()
                        .filter(each -> each.withdrawnFor() == WithdrawnFor.NO_LONGER_DUE)
                        .map(NoticeItem::person)
                        .toList());
        Map<String, ServiceState> atInterim = of(interim).items().stream()
                .filter(each -> each.party() == PartyKind.CAREGIVER)
                .collect(Collectors.toMap(NoticeItem::person, NoticeItem::state));
        assertEquals(
                Map.of("R. Ivers", ServiceState.PROOF_ON_FILE, "L. Ake", ServiceState.OWED),
                atInterim,
                "what was served stays");
        assertEquals(1, second.notices().kept().size());
        assertTrue(notices.rePlace(desk).isNothing());
    }

    @Test
    void aChangeOfTheTeamShowsAndIsBroughtUpToDate() {
        Hearing hearing = set("dep.rev6");
        var standings = hall.get(Standings.class);
        standings.team(desk).stream()
                .filter(each -> each.role() == Role.CASA)
                .forEach(each -> standings.leave(desk, each.id()));
        assertTrue(of(hearing).behind());
        Readdressed done = notices.rePlace(as(Role.SOCIAL_WORKER));
        assertEquals(List.of(), done.added());
        assertEquals(PartyKind.CASA, done.withdrawn().get(0).party());
        assertFalse(of(hearing).behind());
        assertEquals(List.of("casa"), words(of(hearing), ServiceState.WITHDRAWN));
    }

    @Test
    void aHearingThatMovesIsNoticedAnewAndOneTakenOffNoMore() {
        Hearing hearing = set("dep.rev6", REVIEW);
        on(IN_TIME);
        serve(hearing, "father", mail(IN_TIME, IN_TIME, null));
        LocalDate later = LocalDate.of(2027, 1, 11);
        Slot slot = slot("dep.rev6", later);
        Change why = new Change(MoveReason.REPORT_LATE, "Agency");
        Hearing moved = hall.get(Continuances.class)
                .move(desk, hearing.id(), new Move(slot.sitting(), slot.startsAt(), why, null), hearing.version());
        HearingNotices found = of(moved);
        assertEquals(8, words(found, ServiceState.OWED).size());
        assertEquals(LocalDate.of(2026, 12, 24), item(found, "father").window().closes());
        NoticeItem earlier = found.items().stream()
                .filter(each -> each.withdrawnFor() == WithdrawnFor.MOVED)
                .findFirst()
                .orElseThrow();
        assertEquals(IN_TIME, earlier.service().served());
        assertEquals(CLOSES, earlier.window().closes());
        assertEquals(
                "400 bad-input served", code(() -> serve(hearing, "father", mail(IN_TIME.minusDays(1), null, null))));

        serve(hearing, "mother", mail(IN_TIME, IN_TIME, null));
        hall.get(Continuances.class).vacate(desk, hearing.id(), why, moved.version());
        assertEquals(List.of(), words(of(hearing), ServiceState.OWED));
        assertEquals(List.of("mother"), words(of(hearing), ServiceState.PROOF_ON_FILE));
    }

    @Test
    void siblingsAreNoticedUnlessTheyAreCalledTheSameDay() {
        String first = caseId;
        open(Jurisdiction.DEPENDENCY, Custody.IN, 2013);
        hall.get(CaseFiles.class).linkSibling(desk, first);
        Hearing alone = set("dep.rev6", REVIEW);
        assertTrue(words(of(alone), ServiceState.OWED).contains("sibling"));
        assertNull(item(of(alone), "sibling").person());
        String second = caseId;
        caseId = first;
        desk = as(Role.CLERK);
        Hearing together = set("dep.rev6", REVIEW);
        assertFalse(words(of(together)).contains("sibling"));
        caseId = second;
        desk = as(Role.CLERK);
        assertEquals(
                WithdrawnFor.SET_TOGETHER,
                of(alone).items().stream()
                        .filter(each -> each.party() == PartyKind.SIBLING)
                        .findFirst()
                        .orElseThrow()
                        .withdrawnFor());
        assertFalse(of(alone).behind());
    }

    @Test
    void aParentOfANonminorDependentGetsNoNotice() {
        open(Jurisdiction.NONMINOR, Custody.IN, 2007);
        notices.add(desk, party(PartyKind.MOTHER, "Ana", TODAY, null));
        HearingNotices found = of(set("nmd.review"));
        assertEquals(List.of("agency_counsel", "caregiver", "youth", "youth_attorney"), words(found));
        assertEquals("N295-NMD", item(found, "youth").notice());
    }

    @Test
    void aProsecutorReadsThoseOfA602HearingOnly() {
        open(Jurisdiction.DUAL, Custody.OUT, 2010);
        Hearing review = set("del.review");
        Hearing dependency = set("dep.interim");
        OpenCase da = as(Role.PROSECUTOR);
        HearingNotices seen = notices.of(da, review.id());
        assertTrue(words(seen).contains("prosecutor"));
        assertTrue(seen.items().stream().allMatch(each -> each.person() == null), "the team is not theirs to know");
        assertFalse(seen.behind());
        assertEquals("404 not-found", code(() -> notices.of(da, dependency.id())));
        assertEquals("403 not-allowed", code(() -> notices.parties(da)));
        List<String> both = List.of(review.id(), dependency.id());
        assertEquals(
                Set.of(review.id()),
                notices.missing(hall.court(people.get(Role.PROSECUTOR)), both).keySet());
        assertEquals(
                Set.copyOf(both),
                notices.missing(hall.court(people.get(Role.CLERK)), both).keySet());
    }

    @Test
    void eachRoleReadsAndServesWhatItMay() {
        Hearing hearing = set("dep.rev6");
        notices.add(
                desk,
                new NewParty(PartyKind.FATHER, null, "Tomas", "12 Elm Street", true, "es", null, null, TODAY, null));
        ServiceGiven service = mail(clockDay(), null, null);
        for (Role role : TEAM) {
            if (role == Role.PROSECUTOR) {
                continue;
            }
            OpenCase pass = as(role);
            boolean reads = Task.READ_NOTICES.roles().contains(role);
            boolean serves = Task.SERVE_NOTICES.roles().contains(role);
            if (!reads) {
                assertEquals("403 not-allowed", code(() -> notices.of(pass, hearing.id())), role.name());
                assertEquals("403 not-allowed", code(() -> notices.parties(pass)), role.name());
            } else {
                Party father = notices.parties(pass).get(0);
                assertEquals(serves ? "12 Elm Street" : null, father.reach(), role.name());
                assertEquals(role == Role.PARENT_ATTORNEY ? null : "Tomas", father.name(), role.name());
            }
            if (!serves) {
                assertEquals(
                        "403 not-allowed",
                        code(() -> notices.serve(pass, hearing.id(), "mother", service)),
                        role.name());
                assertEquals("403 not-allowed", code(() -> notices.rePlace(pass)), role.name());
            }
        }
        assertNull(notices.parties(as(Role.JUDGE)).get(0).name(), "a confidential name is told to those who serve");
        assertEquals(
                ServiceState.SERVED,
                notices.serve(as(Role.SOCIAL_WORKER), hearing.id(), "mother", service)
                        .state());
        String first = caseId;
        open(Jurisdiction.DEPENDENCY, Custody.OUT, 2010);
        assertEquals("404 not-found", code(() -> notices.of(desk, hearing.id())));
        assertEquals(
                "404 not-found",
                code(() -> notices.change(
                        desk, first + "-aaaaaaaaaaaa", new PartyChange(TODAY, null, null, null, false), 0)));
    }

    @Test
    void severalAreServedAtOnceOrNobodyIs() {
        Hearing hearing = set("dep.rev6");
        notices.add(desk, party(PartyKind.TRIBE, "Yurok Tribe", TODAY, null));
        assertEquals(
                "422 manner-not-allowed",
                code(() ->
                        notices.serve(desk, hearing.id(), List.of("mother", "tribe"), mail(clockDay(), null, null))));
        assertEquals(9, words(of(hearing), ServiceState.OWED).size());
        HearingNotices after =
                notices.serve(desk, hearing.id(), List.of("mother", "father"), mail(clockDay(), clockDay(), null));
        assertEquals(2, after.count().proof());
        assertEquals(
                "400 bad-input person",
                code(() -> notices.serve(desk, hearing.id(), List.of(), mail(clockDay(), null, null))));
    }

    @Test
    void twoWhoEnterOneServiceAtOnceLoseNothing() throws Exception {
        Hearing hearing = set("dep.rev6");
        List<ServiceGiven> both = List.of(
                new ServiceGiven(Manner.PERSONAL, clockDay(), "S. Erver", null, false, null),
                new ServiceGiven(Manner.CERTIFIED_MAIL, clockDay(), "P. Ost", null, false, null));
        ExecutorService threads = Executors.newFixedThreadPool(both.size());
        CyclicBarrier start = new CyclicBarrier(both.size());
        List<Future<Object>> answers = new ArrayList<>();
        for (ServiceGiven each : both) {
            OpenCase pass = as(each.manner() == Manner.PERSONAL ? Role.CLERK : Role.SOCIAL_WORKER);
            answers.add(threads.submit((Callable<Object>) () -> {
                start.await();
                try {
                    return notices.serve(pass, hearing.id(), "father", each);
                } catch (Problem problem) {
                    return problem.kind().status();
                }
            }));
        }
        List<Object> found = new ArrayList<>();
        for (Future<Object> answer : answers) {
            found.add(answer.get());
        }
        threads.shutdown();
        assertEquals(1, found.stream().filter(NoticeItem.class::isInstance).count(), found.toString());
        assertEquals(1, found.stream().filter(Integer.valueOf(409)::equals).count(), found.toString());
        assertEquals(0, item(of(hearing), "father").earlier().size());
    }

    @Test
    void countsComeInOneStatementForAnyNumberOfHearings() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(set("dep.interim").id());
        }
        var court = hall.court(people.get(Role.SOCIAL_WORKER));
        notices.missing(court, ids.subList(0, 1));
        hall.statements();
        notices.missing(court, ids.subList(0, 1));
        long one = hall.statements();
        Map<String, ServiceCount> counts = notices.missing(court, ids);
        assertEquals(one, hall.statements());
        assertEquals(3, counts.size());
        assertTrue(notices.missing(court, List.of()).isEmpty());

        OpenCase judge = as(Role.JUDGE);
        notices.of(judge, ids.get(0));
        hall.statements();
        notices.of(judge, ids.get(0));
        long before = hall.statements();
        notices.serve(desk, ids.get(0), List.of("mother", "father", "youth"), mail(clockDay(), null, null));
        hall.statements();
        notices.of(judge, ids.get(0));
        assertEquals(before, hall.statements());
    }

    @Test
    void theAuditNamesWhatWasTouchedAndNeverAWord() {
        Hearing hearing = set("dep.rev6");
        notices.add(desk, party(PartyKind.FATHER, "Tomas", TODAY, null));
        serve(hearing, "father", mail(clockDay(), null, null));
        String lines = hall.get(AuditTrail.class)
                .entries(
                        hall.court(people.get(Role.CLERK)),
                        caseId,
                        hall.clock().now().minusSeconds(60),
                        hall.clock().now().plusSeconds(60),
                        null,
                        100)
                .items()
                .toString();
        assertTrue(lines.contains("service"), lines);
        assertTrue(lines.contains("party.father"), lines);
        assertTrue(lines.contains("notices"), lines);
        assertFalse(lines.contains("Tomas"), lines);
    }
}
