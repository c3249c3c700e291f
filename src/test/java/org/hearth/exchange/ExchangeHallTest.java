package org.hearth.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.Hall;
import org.hearth.access.Accounts;
import org.hearth.access.ApiTokens;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.access.Intake;
import org.hearth.access.NewToken;
import org.hearth.access.OpenCase;
import org.hearth.access.Scope;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseFinder;
import org.hearth.casefile.CaseRow;
import org.hearth.docket.Docket;
import org.hearth.exchange.ReportRow.Outcome;
import org.hearth.input.Inputs;
import org.hearth.orders.CountyEntries;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in and out, on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class ExchangeHallTest {
    @Parameter
    String database;

    private Hall hall;
    private Caller clerk;
    private CourtPass court;

    @BeforeEach
    void open() {
        hall = Hall.on(database);
        hall.clock().set(LocalDate.of(2026, 12, 10));
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        court = hall.court(clerk);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private static CountyFiles county() {
        return new CountyFiles()
                .with(
                        Sheet.SITTINGS,
                        "Dept,Session Date,Start,End,Judicial Officer",
                        "dept-3,12/14/2026,8:30 AM,12:00 PM,judge-a",
                        "dept-3,12/15/2026,8:30 AM,12:00 PM,judge-a")
                .with(
                        Sheet.PEOPLE,
                        "Person ID,Full Name,Role,Agency",
                        "P1,\"Ortiz, Ana\",Minor's Counsel,Law Office",
                        "P2,Lee Park,CSW,County Agency",
                        "P3,=Sum Riley,Caregiver,")
                .with(
                        Sheet.CASES,
                        "Case Number,Youth Name,DOB,Case Type,Custody,Petitions,Removal Date,takenIntoCustody",
                        "JV-1,Robin,3/4/2010,300,OUT,300 1/5/2026 2/9/2026,1/2/2026,1/2/2026 14:30",
                        "JV-2,Sam,,DUAL,IN,300 2026-01-05; 602 2026-03-02,,")
                .with(
                        Sheet.TEAM,
                        "Case Number,Person ID,Role,Basis,Start Date,End Date",
                        "JV-1,P1,YOUTH_ATTORNEY,WIC 317,1/5/2026,",
                        "JV-1,P2,SOCIAL_WORKER,WIC 827(a)(1),1/5/2026,",
                        "JV-2,P1,YOUTH_ATTORNEY,WIC 317,1/5/2026,")
                .with(Sheet.KEEP_APART, "case,other,basis", "JV-2,JV-1,order of 5 January")
                .with(
                        Sheet.HEARINGS,
                        "Hearing ID,Case Number,Hearing Type,Hearing Date,Time,Minutes,Dept,Status,Petition",
                        "E1,JV-1,dep.interim,12/14/2026,8:30 AM,30,dept-3,Scheduled,300 2026-01-05",
                        "E2,JV-2,dep.interim,12/15/2026,9:00 AM,30,dept-3,Scheduled,");
    }

    private Importing.Report take(CountyFiles files, boolean dry) {
        return hall.get(Importing.class).run(court, files.bytes(), dry);
    }

    private List<CaseRow> cases() {
        return hall.get(CaseFiles.class).list(court, null, 200).items();
    }

    private Map<String, String> export() {
        return CountyFiles.unpacked(hall.get(Exports.class).all(court));
    }

    private static List<String> refused(Importing.Report report) {
        return report.rows().stream()
                .filter(ReportRow::refused)
                .map(each -> each.file() + " " + each.line() + " " + each.field() + " " + each.key())
                .toList();
    }

    @Test
    void aDryRunWritesNothingAndTheSameFilesThenComeInWhole() {
        Importing.Report dry = take(county(), true);
        assertEquals(List.of(), refused(dry));
        assertFalse(dry.written());
        assertEquals(List.of(), cases());
        assertTrue(take(county(), false).written());
        assertEquals(
                List.of("Robin", "Sam"),
                cases().stream().map(CaseRow::label).sorted().toList());
        assertEquals(
                1,
                hall.get(Docket.class)
                        .day(court, LocalDate.of(2026, 12, 14), null)
                        .size());
        CaseRow robin = cases().stream()
                .filter(each -> each.label().equals("Robin"))
                .findFirst()
                .orElseThrow();
        OpenCase open = hall.open(clerk, robin.number());
        assertEquals(1, hall.get(CaseFiles.class).keptApart(open).size());
    }

    @Test
    void oneRowThatDoesNotHoldKeepsEverythingOut() {
        Importing.Report report = take(
                county().with(Sheet.TEAM, "JV-9,P1,YOUTH_ATTORNEY,WIC 317,1/5/2026,", "JV-1,P2,WIZARD,x,1/5/26,"),
                false);
        assertFalse(report.written());
        assertEquals(
                List.of(
                        "team 5 case exchange.ref.unknown",
                        "team 6 role exchange.cell.code",
                        "team 6 from exchange.cell.year"),
                refused(report));
        assertEquals(List.of(), cases());
        assertFalse(export().get("people.csv").contains("Ortiz"));
    }

    @Test
    void theSameFilesAgainChangeNothingAndAChangedRowChangesItsOwn() {
        take(county(), false);
        Map<String, String> before = export();
        Importing.Report again = take(county(), false);
        assertTrue(again.rows().stream()
                .allMatch(each -> each.outcome() == Outcome.NOTE || each.outcome() == Outcome.UNCHANGED));
        assertEquals(before, export());
        CountyFiles changed = new CountyFiles()
                .with(
                        Sheet.CASES,
                        "case,name,jurisdiction,custody,petitions",
                        "JV-2,Sam,DUAL,OUT,602 2026-03-02 2026-04-01")
                .with(Sheet.TEAM, "case,person,role,basis,from,until", "JV-1,P2,SOCIAL_WORKER,,2026-01-05,2026-12-01")
                .with(
                        Sheet.HEARINGS,
                        "hearing,case,type,date,start,minutes,courtroom,status",
                        "E1,JV-1,dep.interim,2026-12-14,10:00,30,dept-3,set");
        assertEquals(
                List.of("cases custody, petitions", "team until", "hearings start"),
                take(changed, false).rows().stream()
                        .filter(each -> each.outcome() == Outcome.CHANGED)
                        .map(each -> each.file() + " " + each.field())
                        .toList());
        assertTrue(export().get("cases.csv").contains("300 2026-01-05; 602 2026-03-02 2026-04-01"));
        assertTrue(export().get("hearings.csv").contains("E1,JV-1,dep.interim,2026-12-14,10:00,30"));
    }

    @Test
    void whatGoesOutComesInElsewhereAndGoesOutTheSame() {
        take(county(), false);
        Map<String, String> first = export();
        assertTrue(first.get("people.csv").contains("'=Sum Riley"));
        assertTrue(first.get("people.csv").contains("\"Ortiz, Ana\""));
        hall.close();
        open();
        Map<Sheet, byte[]> files = new LinkedHashMap<>();
        first.forEach((name, text) -> files.put(Sheet.of(name).orElseThrow(), text.getBytes(StandardCharsets.UTF_8)));
        Importing.Report report = hall.get(Importing.class).run(court, files, false);
        assertEquals(List.of(), refused(report));
        assertEquals(first, export());
    }

    @Test
    void whatIsWrittenAndNotShownIsFoundByNobodyAndSweptByTheNextStart() {
        take(county(), false);
        Map<String, String> before = export();
        Imports imports = hall.get(Imports.class);
        Plan plan = imports.check(court, CountyFiles.of(30, "dept-3", "judge-a").bytes(), false);
        assertTrue(plan.holds());
        String id = imports.begin(court);
        Slice.of(plan).forEach(slice -> imports.stage(court, id, slice));
        assertEquals(2, cases().size());
        assertEquals(List.of(), hall.get(CaseFinder.class).named(court, "Youth", 50));
        assertEquals(
                List.of(),
                hall.get(Docket.class).between(court, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1), null));
        assertEquals(before, export());
        assertEquals(
                "import-running",
                assertThrows(Problem.class, () -> imports.begin(court)).code());
        assertEquals(List.of(), imports.left(hall.job("imports")));
        hall.clock().move(Duration.ofMinutes(3));
        List<Imports.Left> left = imports.left(hall.job("imports"));
        assertEquals(1, left.size());
        imports.sweep(
                hall.get(Intake.class).clerk(hall.job("imports"), left.get(0).courthouse()),
                left.get(0).id());
        assertEquals(List.of(), imports.left(hall.job("imports")));
        assertEquals(before, export());
        assertTrue(take(CountyFiles.of(30, "dept-3", "judge-a"), false).written());
        assertEquals(32, cases().size());
    }

    @Test
    void twoHearingsStillToComeNeverShareARoomNorAHalfDayThatKeepsApart() {
        Importing.Report report = take(
                county().with(
                                Sheet.HEARINGS,
                                "E3,JV-1,dep.interim,12/14/2026,8:45 AM,30,dept-3,Scheduled,",
                                "E4,JV-2,dep.interim,12/14/2026,11:00 AM,30,dept-3,Scheduled,",
                                "E5,JV-2,dep.interim,12/14/2026,11:45 AM,30,dept-3,Scheduled,602 2020-01-01"),
                false);
        assertEquals(
                List.of(
                        "hearings 4 start exchange.hearing.taken",
                        "hearings 5 start exchange.hearing.apart",
                        "hearings 6 petition exchange.hearing.petition"),
                refused(report));
    }

    @Test
    void theStewardTakesTheCourtsOwnFilesAndNoneOfACase() {
        CourtPass steward = hall.court(hall.signIn("steward"));
        Map<Sheet, byte[]> all = county().bytes();
        assertThrows(Problem.class, () -> hall.get(Importing.class).run(steward, all, true));
        Map<Sheet, byte[]> own = Map.of(Sheet.SITTINGS, all.get(Sheet.SITTINGS));
        assertTrue(hall.get(Importing.class).run(steward, own, false).written());
        assertThrows(Problem.class, () -> hall.get(Exports.class).one(steward, "cases"));
        assertTrue(hall.get(Exports.class)
                .one(steward, "sittings")
                .contains("dept-3,2026-12-14,08:30,12:00,judge-a,210,15"));
    }

    @Test
    void aProgramTakesFilesInAndOutByATokenForThatAndByNoOther() {
        CourtPass nightly = byToken(Scope.EXCHANGE);
        assertTrue(
                hall.get(Importing.class).run(nightly, county().bytes(), false).written());
        assertEquals(2, cases().size());
        assertTrue(hall.get(Exports.class).one(nightly, "cases").contains("JV-1"));
        LocalDate first = LocalDate.of(2026, 12, 1);
        assertThrows(Problem.class, () -> hall.get(Exports.class).nods(nightly, first, first.plusDays(30)));
        CourtPass reading = byToken(Scope.EXCHANGE, Scope.READ);
        assertEquals(
                2,
                hall.get(Exports.class).nods(reading, first, first.plusDays(30)).size());
        assertEquals(List.of(), hall.get(CountyEntries.class).signedOn(reading, first));
        assertThrows(Problem.class, () -> hall.get(CaseFiles.class).list(nightly, null, 10));
        CourtPass other = byToken(Scope.READ, Scope.WRITE, Scope.AUDIT, Scope.OPERATE);
        assertThrows(Problem.class, () -> hall.get(Exports.class).one(other, "cases"));
        assertThrows(Problem.class, () -> hall.get(Importing.class).run(other, county().bytes(), true));
    }

    private CourtPass byToken(Scope... scopes) {
        String secret = hall.get(ApiTokens.class)
                .make(court, new NewToken("nightly", Set.of(scopes), 30))
                .secret();
        return hall.court(hall.get(Accounts.class).recognise(secret));
    }

    @Test
    void theNightlyFileTakesItsGoodRowsAndKeepsTheBadOnesUntilTheyHold() {
        CountyFiles night = county().with(Sheet.CASES, "JV-3,Kim,,602,OUT,602 1/5/26,,", "JV-4,Alex,,602,OUT,,,");
        night.with(Sheet.TEAM, "JV-3,P1,YOUTH_ATTORNEY,WIC 317,1/5/2026,");
        CourtPass timer = hall.get(Intake.class).clerk(hall.job("imports"), Hall.COURTHOUSE);
        hall.get(Importing.class).night(timer, night.bytes(), "night one");
        assertEquals(3, cases().size());
        Quarantine quarantine = hall.get(Quarantine.class);
        assertEquals(
                List.of("cases 4 petitions", "team 5 case"),
                quarantine.waiting(court).stream()
                        .map(each -> each.file() + " " + each.line() + " " + each.field())
                        .sorted()
                        .toList());
        hall.get(Importing.class).night(timer, night.bytes(), "night two");
        assertEquals(2, quarantine.waiting(court).size(), "the same rows wait once");
        assertTrue(take(new CountyFiles().with(Sheet.CASES, "case,name,jurisdiction", "JV-3,Kim,602"), false)
                .written());
        hall.get(Importing.class).again(court);
        assertEquals(
                List.of("cases"),
                quarantine.waiting(court).stream().map(Quarantined::file).toList(),
                "the place on the team came in once its case was there");
        quarantine.dismiss(court, quarantine.waiting(court).get(0).id());
        hall.get(Importing.class).night(timer, night.bytes(), "night three");
        assertEquals(List.of(), quarantine.waiting(court), "what was set aside does not come back");
    }

    @Test
    void aHearingThatCameInAsksItsTeamAFewAtATime() {
        take(county(), false);
        assertEquals(List.of(Hall.COURTHOUSE), hall.get(Asking.class).courthouses(hall.job("imports")));
        CourtPass timer = hall.get(Intake.class).clerk(hall.job("imports"), Hall.COURTHOUSE);
        assertEquals(2, hall.get(Asking.class).some(timer));
        assertEquals(0, hall.get(Asking.class).some(timer));
        OpenCase robin = hall.open(
                clerk,
                cases().stream()
                        .filter(each -> each.label().equals("Robin"))
                        .findFirst()
                        .orElseThrow()
                        .number());
        String hearing = hall.get(Docket.class).ofCase(robin).get(0).id();
        assertFalse(hall.get(Inputs.class).asked(robin, hearing).isEmpty());
    }

    @Test
    void theDocketGoesOutInNationalTermsWithoutAName() {
        take(county(), false);
        String csv = hall.get(Exports.class).nodsCsv(court, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));
        assertTrue(csv.startsWith("Court Identifier,Case Number,Case Category,Case Type"), csv);
        assertTrue(csv.contains("main,") && csv.contains(",Juvenile,Dependency,2026-01-05,300,"), csv);
        assertFalse(csv.contains("Robin") || csv.contains("JV-1"), csv);
    }
}
