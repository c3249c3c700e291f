package org.hearth.calling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseFinder;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.NewCase;
import org.hearth.casefile.NewPetition;
import org.hearth.docket.Change;
import org.hearth.docket.Continuances;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar call as it is kept, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallingHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Parameter
    String database;

    private Hall hall;
    private CalendarCall call;
    private Chambers chambers;
    private Docket docket;
    private Caller clerk;
    private Caller judge;
    private Caller counsel;
    private Caller youth;
    private Caller social;
    private Caller prosecutor;

    @BeforeParameterizedClassInvocation
    void open() {
        hall = Hall.on(database);
        call = hall.get(CalendarCall.class);
        chambers = hall.get(Chambers.class);
        docket = hall.get(Docket.class);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        judge = hall.enter("judge", Role.JUDGE, "", "judge-a");
        counsel = hall.enter("counsel", Role.YOUTH_ATTORNEY, "", null);
        youth = hall.enter("youth", Role.YOUTH, "", null);
        social = hall.enter("social", Role.SOCIAL_WORKER, "county child welfare", null);
        prosecutor = hall.enter("da", Role.PROSECUTOR, "", null);
        hall.get(Sittings.class).hold(hall.job("sittings"), TODAY, TODAY.plusDays(60));
    }

    @AfterParameterizedClassInvocation
    void close() {
        hall.close();
    }

    @BeforeEach
    void morning() {
        hall.clock().set(TODAY);
        hall.clock().move(Duration.ofHours(-1));
    }

    @Test
    void theYouthsComingMakesTheHearingHereAndTheWaitIsCounted() {
        Hearing hearing = set(newCase("Mara"), TODAY);
        call.checkIn(desk(hearing), hearing.id(), new NewCheckIn(counsel.person(), CheckInState.WAITING, null));
        assertEquals(HearingStatus.SET, status(hearing));
        call.checkIn(desk(hearing), hearing.id(), new NewCheckIn(Seat.YOUTH, CheckInState.WAITING, null));
        assertEquals(HearingStatus.HERE, status(hearing));
        hall.clock().move(Duration.ofMinutes(25));
        CheckIn waiting = seat(hearing, Seat.YOUTH);
        assertEquals(25, waiting.waited());
        call.checkIn(desk(hearing), hearing.id(), new NewCheckIn(Seat.YOUTH, CheckInState.LEFT, null));
        assertFalse(seat(hearing, Seat.YOUTH).in());
        assertEquals(waiting.first(), seat(hearing, Seat.YOUTH).first());
        assertEquals(HearingStatus.HERE, status(hearing));
    }

    @Test
    void everySeatStandsInTheListTheYouthFirstAndStrangersHaveNone() {
        Hearing hearing = set(newCase("Noor"), TODAY);
        List<CheckIn> seats = call.checkIns(desk(hearing), hearing.id());
        assertEquals(Seat.YOUTH, seats.get(0).seat().key());
        assertTrue(seats.stream()
                .anyMatch(each -> each.seat().key().equals(counsel.person())
                        && each.seat().expected()));
        assertTrue(seats.stream().noneMatch(each -> each.seat().key().equals(youth.person())));
        Problem problem = assertThrows(
                Problem.class,
                () -> call.checkIn(
                        desk(hearing), hearing.id(), new NewCheckIn(prosecutor.person(), CheckInState.HERE, null)));
        assertEquals("person", problem.errors().get(0).field());
    }

    @Test
    void anInterpreterIsBookedConfirmedAndPresentByComingIn() {
        Hearing hearing = set(newCase("Luz"), TODAY);
        Arrangement thing = arrange(hearing, interpreter());
        assertEquals(ArrangementStatus.NEEDED, thing.status());
        thing = step(hearing, thing, ArrangementStatus.BOOKED);
        Arrangement booked = thing;
        assertThrows(Problem.class, () -> step(hearing, booked, ArrangementStatus.NEEDED));
        call.checkIn(desk(hearing), hearing.id(), new NewCheckIn(booked.id(), CheckInState.WAITING, null));
        assertEquals(
                ArrangementStatus.PRESENT,
                call.arrangement(desk(hearing), booked.id()).status());
        Problem lost = assertThrows(Problem.class, () -> step(hearing, booked, ArrangementStatus.CONFIRMED));
        assertEquals(Problem.Kind.LOST_RACE, lost.kind());
    }

    @Test
    void aFacilityIsReadByThoseWhoMayKnowAnAddress() {
        Hearing hearing = set(newCase("Kai"), TODAY);
        Arrangement thing = arrange(
                hearing, new NewArrangement(ArrangementKind.TRANSPORT, null, null, "North campus", null, null, null));
        assertEquals(Restraint.NONE, thing.restraint());
        assertEquals("North campus", thing.details());
        assertNull(call.arrangements(bench(hearing), hearing.id()).get(0).details());
        assertEquals(
                "North campus",
                call.arrangements(hall.open(counsel, hearing.caseId()), hearing.id())
                        .get(0)
                        .details());
    }

    @Test
    void aLinkIsForThatPersonAndTheCourtAloneAndCounselSaysWhetherTheyAreFree() {
        Hearing hearing = set(newCase("Rui"), TODAY);
        Arrangement thing = arrange(
                hearing,
                new NewArrangement(ArrangementKind.REMOTE, null, null, "https://v.example/1", null, null, null));
        assertEquals("https://v.example/1", thing.details());
        assertEquals("https://v.example/1", link(hearing, youth));
        assertNull(link(hearing, counsel));
        assertNull(link(hearing, social));
        OpenCase lawyer = hall.open(counsel, hearing.caseId());
        Arrangement asked = call.alone(lawyer, thing.id(), false, thing.version());
        assertEquals(Alone.NO, asked.alone());
        assertTrue(day(hearing).notFree());
        assertEquals(
                Alone.YES, call.alone(lawyer, thing.id(), true, asked.version()).alone());
        assertThrows(Problem.class, () -> call.alone(desk(hearing), thing.id(), true, 9));
    }

    @Test
    void whatIsArrangedFollowsTheHearingAndEndsWithIt() {
        Hearing hearing = set(newCase("Ana"), LocalDate.of(2026, 12, 7));
        Arrangement thing = arrange(hearing, interpreter());
        assertEquals(LocalDate.of(2026, 12, 2), thing.due());
        thing = step(hearing, step(hearing, thing, ArrangementStatus.BOOKED), ArrangementStatus.CONFIRMED);
        Slot slot = slot(hearing.caseId(), LocalDate.of(2026, 12, 14));
        Change change = new Change(MoveReason.COURT_CALENDAR, "court");
        Continuances moves = hall.get(Continuances.class);
        Hearing moved = moves.move(
                desk(hearing),
                hearing.id(),
                new Move(slot.sitting(), slot.startsAt(), change, null),
                hearing.version());
        Arrangement then = call.arrangement(desk(hearing), thing.id());
        assertEquals(ArrangementStatus.BOOKED, then.status());
        assertTrue(then.due().isAfter(thing.due()));
        moves.vacate(desk(hearing), hearing.id(), change, moved.version());
        assertEquals(
                ArrangementStatus.CANCELLED,
                call.arrangement(desk(hearing), thing.id()).status());
    }

    @Test
    void whatIsPastItsDayAndNotConfirmedStandsOnTheDayBeforeTheHearings() {
        Hearing hearing = set(newCase("Sol"), LocalDate.of(2026, 11, 18));
        Arrangement thing =
                arrange(hearing, new NewArrangement(ArrangementKind.INTERPRETER, null, "es", null, TODAY, null, null));
        assertTrue(late().contains(thing.id()));
        Arrangement confirmed =
                step(hearing, step(hearing, thing, ArrangementStatus.BOOKED), ArrangementStatus.CONFIRMED);
        assertFalse(late().contains(confirmed.id()));
    }

    @Test
    void waiversAreAddedAndEndByAnotherEntry() {
        String caseId = newCase("Ime");
        OpenCase desk = hall.open(clerk, caseId);
        Waiver waiver = call.waive(
                desk,
                new NewWaiver(
                        WaiverKind.TIME, null, WaiverManner.PERSONAL, TODAY, TODAY.plusDays(30), "disposition", null));
        assertTrue(waiver.inForce(TODAY));
        assertEquals("disposition", waiver.scope());
        Waiver ended = call.waive(desk, NewWaiver.withdrawing(waiver.id()));
        assertEquals(TODAY, ended.withdrawn());
        assertEquals(1, call.waivers(desk).size());
        Problem twice = assertThrows(Problem.class, () -> call.waive(desk, NewWaiver.withdrawing(waiver.id())));
        assertEquals("waiver-withdrawn", twice.code());
    }

    @Test
    void aNoteIsTheCourtsOwn() {
        Hearing hearing = set(newCase("Ode"), TODAY);
        Note note = call.note(desk(hearing), hearing.id(), "Second key at the desk", 0);
        assertEquals("Second key at the desk", day(hearing).note());
        assertNull(call.day(hall.court(counsel), List.of(hearing))
                .calls()
                .get(hearing.id())
                .note());
        Note gone = call.note(desk(hearing), hearing.id(), " ", note.version());
        assertNull(gone.text());
        assertThrows(Problem.class, () -> call.note(hall.open(counsel, hearing.caseId()), hearing.id()));
    }

    @Test
    void anAddOnTakesTodaysFirstFreePlaceAndIsMarked() {
        String caseId = newCase("Bo");
        OpenCase desk = hall.open(clerk, caseId);
        AddOns addOns = hall.get(AddOns.class);
        assertEquals("dep.interim", addOns.usual(desk));
        Hearing hearing = addOns.add(desk, new NewAddOn(AddOnKind.WALK_ON, null, null));
        assertEquals(TODAY, hearing.day());
        Call line = day(hearing);
        assertEquals(AddOnKind.WALK_ON, line.addOn());
        assertNotNull(line.addedAt());
        assertEquals(2, line.of());
        String other = newCase("Bea");
        Problem none = assertThrows(
                Problem.class, () -> addOns.add(hall.open(clerk, other), new NewAddOn(null, null, "nowhere")));
        assertEquals("no-place-today", none.code());
        assertEquals(
                List.of("Bea", "Bo"),
                hall.get(CaseFinder.class).named(hall.court(clerk), "b", 10).stream()
                        .map(CaseFinder.Found::label)
                        .toList());
    }

    @Test
    void aMatterInChambersComesInGoesBackAndIsDecidedByTheJudge() {
        String caseId = newCase("Wren");
        OpenCase desk = hall.open(clerk, caseId);
        OpenCase bench = hall.open(judge, caseId);
        ChambersMatter matter = chambers.file(desk, new NewMatter("jv-220", null, false, "County child welfare"));
        assertFalse(matter.due().started());
        matter = chambers.move(desk, matter.id(), returned("Form A, page 2"), matter.version());
        assertEquals("Form A, page 2", matter.missing());
        matter = chambers.move(desk, matter.id(), new MatterStep(ChambersState.RECEIVED, null, null), matter.version());
        assertEquals(LocalDate.of(2026, 11, 30), matter.due().day());
        matter = chambers.move(
                desk, matter.id(), new MatterStep(ChambersState.BEFORE_JUDGE, null, null), matter.version());
        ChambersMatter ready = matter;
        Problem clerks = assertThrows(
                Problem.class, () -> chambers.decide(desk, ready.id(), ChambersOutcome.GRANTED, null, ready.version()));
        assertEquals(Problem.Kind.NOT_ALLOWED, clerks.kind());
        assertEquals("Wren", queued(ready).label());
        ChambersMatter decided = chambers.decide(bench, ready.id(), ChambersOutcome.GRANTED, null, ready.version());
        assertTrue(decided.unsigned());
        Problem over = assertThrows(
                Problem.class, () -> chambers.move(desk, decided.id(), returned("more"), decided.version()));
        assertEquals("chambers-step", over.code());
        assertEquals(1, chambers.queue(hall.court(clerk), ChambersState.DECIDED).size());
    }

    @Test
    void warrantsStandBeforeWhatHasTime() {
        OpenCase desk = hall.open(clerk, newCase("Ira"));
        ChambersMatter later = chambers.file(desk, new NewMatter("jv-180", null, null, "Parent"));
        ChambersMatter first = chambers.file(desk, new NewMatter("warrant", null, null, "County child welfare"));
        List<String> ids = chambers.queue(hall.court(clerk), null).stream()
                .map(ChambersMatter::id)
                .toList();
        assertTrue(ids.indexOf(first.id()) < ids.indexOf(later.id()));
    }

    @Test
    void prosecutionAndStrangersSeeNothingOfTheCall() {
        Hearing hearing = set(newCase("Uma"), TODAY);
        hall.join(desk(hearing), prosecutor, Role.PROSECUTOR);
        OpenCase pass = hall.open(prosecutor, hearing.caseId());
        assertThrows(Problem.class, () -> call.checkIns(pass, hearing.id()));
        assertThrows(Problem.class, () -> call.waivers(pass));
        assertThrows(Problem.class, () -> call.day(hall.court(prosecutor), List.of(hearing)));
        Caller stranger = hall.enter("stranger" + database, Role.CASA, "", null);
        arrange(hearing, interpreter());
        Call nothing = call.day(hall.court(stranger), List.of(hearing)).calls().get(hearing.id());
        assertEquals(List.of(), nothing.arrangements());
        assertTrue(call.day(hall.court(stranger), List.of(hearing)).late().isEmpty());
    }

    @Test
    void aDaysCallsTakeThreeStatementsAndTheAudit() {
        Hearing one = set(newCase("Pia"), LocalDate.of(2026, 12, 1));
        Hearing two = set(newCase("Quin"), LocalDate.of(2026, 12, 1));
        arrange(one, interpreter());
        arrange(two, interpreter());
        long few = statements(List.of(one));
        assertEquals(few, statements(List.of(one, two)));
        assertTrue(few <= 5, few + " statements");
    }

    private long statements(List<Hearing> hearings) {
        hall.statements();
        call.day(hall.court(clerk), hearings);
        return hall.statements();
    }

    private static MatterStep returned(String missing) {
        return new MatterStep(ChambersState.RETURNED, null, missing);
    }

    private ChambersMatter queued(ChambersMatter matter) {
        return chambers.queue(hall.court(clerk), null).stream()
                .filter(each -> each.id().equals(matter.id()))
                .findFirst()
                .orElseThrow();
    }

    private static NewArrangement interpreter() {
        return new NewArrangement(ArrangementKind.INTERPRETER, null, "es", "Court Languages", null, null, null);
    }

    private Arrangement arrange(Hearing hearing, NewArrangement given) {
        return call.arrange(desk(hearing), hearing.id(), given);
    }

    private Arrangement step(Hearing hearing, Arrangement thing, ArrangementStatus status) {
        return call.step(desk(hearing), thing.id(), new ArrangementChange(status, "desk", null), thing.version());
    }

    private String link(Hearing hearing, Caller reader) {
        return call.arrangements(hall.open(reader, hearing.caseId()), hearing.id())
                .get(0)
                .details();
    }

    private List<String> late() {
        return call.day(hall.court(clerk), List.of()).late().stream()
                .map(Arrangement::id)
                .toList();
    }

    private Call day(Hearing hearing) {
        return call.day(hall.court(clerk), List.of(hearing)).calls().get(hearing.id());
    }

    private CheckIn seat(Hearing hearing, String key) {
        return call.checkIns(desk(hearing), hearing.id()).stream()
                .filter(each -> each.seat().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private HearingStatus status(Hearing hearing) {
        return docket.hearing(desk(hearing), hearing.id()).status();
    }

    private OpenCase desk(Hearing hearing) {
        return hall.open(clerk, hearing.caseId());
    }

    private OpenCase bench(Hearing hearing) {
        return hall.open(judge, hearing.caseId());
    }

    private String newCase(String name) {
        NewPetition petition = new NewPetition("300", TODAY.minusDays(80), TODAY.minusDays(60));
        NewCase given = new NewCase(
                name,
                LocalDate.of(2010, 3, 5),
                Jurisdiction.DEPENDENCY,
                Custody.OUT,
                Map.of(Milestone.PETITION_FILED, petition.filed()),
                List.of(petition),
                "es",
                null,
                null,
                null);
        String caseId = hall.get(CaseFiles.class).open(hall.court(clerk), given);
        OpenCase desk = hall.open(clerk, caseId);
        hall.join(desk, counsel, Role.YOUTH_ATTORNEY);
        hall.join(desk, youth, Role.YOUTH);
        hall.join(desk, social, Role.SOCIAL_WORKER);
        return caseId;
    }

    private Slot slot(String caseId, LocalDate from) {
        SlotAsk ask = new SlotAsk("dep.interim", 10, from, from.plusDays(5), 1);
        return docket.advise(hall.open(clerk, caseId), ask).slots().get(0);
    }

    private Hearing set(String caseId, LocalDate from) {
        Slot slot = slot(caseId, from);
        return docket.set(
                hall.open(clerk, caseId),
                new NewHearing("dep.interim", slot.sitting(), slot.startsAt(), 10, null, null));
    }
}
