package org.hearth.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseRow;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.exchange.ReportRow.Outcome;
import org.hearth.terms.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What the court gives out it takes in again, in itself and elsewhere, on the same day; on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class RoundTripHallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);

    @Parameter
    String database;

    private Hall hall;
    private Caller clerk;
    private CourtPass court;

    @BeforeEach
    void open() {
        LateOpening.meanwhile(() -> {}, () -> {});
        hall = Hall.on(database, LateOpening.class);
        hall.clock().set(TODAY);
        clerk = hall.enter("clerk", Role.CLERK, "", null);
        court = hall.court(clerk);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Importing.Report take(Map<Sheet, byte[]> files) {
        Importing.Report report = hall.get(Importing.class).run(court, files, false);
        assertTrue(report.holds(), report.rows().toString());
        return report;
    }

    private byte[] out() {
        return hall.get(Exports.class).all(court);
    }

    private OpenCase file(String name) {
        CaseRow row = hall.get(CaseFiles.class).list(court, null, 200).items().stream()
                .filter(each -> each.label().equals(name))
                .findFirst()
                .orElseThrow();
        return hall.open(clerk, row.number());
    }

    /** A court of two, whose hearings share a half-day. */
    private void found() {
        take(new CountyFiles()
                .with(
                        Sheet.SITTINGS,
                        "courtroom,date,from,to,judge,lost",
                        "dept-3,2026-12-14,08:30,12:00,judge-a,no",
                        "dept-3,2026-12-15,08:30,12:00,judge-a,no",
                        "dept-3,2026-12-16,08:30,12:00,judge-a,no")
                .with(Sheet.PEOPLE, "person,name,role", "P1,Ana Ortiz,YOUTH_ATTORNEY")
                .with(
                        Sheet.CASES,
                        "case,name,jurisdiction,petitions,takenIntoCustody",
                        "JV-1,Robin,DEPENDENCY,300 2026-01-05,1/2/2026 14:30",
                        "JV-2,Sam,DEPENDENCY,300 2026-01-06,")
                .with(Sheet.TEAM, "case,person,role,basis,from", "JV-1,P1,YOUTH_ATTORNEY,WIC 317,2026-01-05")
                .with(
                        Sheet.HEARINGS,
                        "hearing,case,type,date,start,minutes,courtroom,status",
                        "E1,JV-1,dep.interim,2026-12-14,08:30,30,dept-3,set",
                        "E2,JV-2,dep.interim,2026-12-14,09:00,30,dept-3,set",
                        "E3,JV-1,dep.interim,2026-12-15,09:00,30,dept-3,set",
                        "E4,JV-2,dep.interim,2026-12-16,09:00,30,dept-3,set")
                .bytes());
    }

    /** What no file would be let do: the two are kept apart since, and a hearing was heard before its day. */
    private void goOn() {
        OpenCase robin = file("Robin");
        hall.get(CaseFiles.class).keepApart(robin, file("Sam").caseId(), "order of 9 December");
        Hearing early = hall.get(Docket.class).ofCase(file("Sam")).stream()
                .filter(each -> each.day().equals(LocalDate.of(2026, 12, 16)))
                .findFirst()
                .orElseThrow();
        hall.get(Docket.class).mark(file("Sam"), early.id(), HearingStatus.HEARD, early.version());
    }

    @Test
    void itsOwnFilesChangeNothingInACourtThatHasLetThingsStand() {
        found();
        goOn();
        byte[] first = out();
        Importing.Report again = take(ImportFiles.of(Map.of("files", first)));
        assertEquals(
                Set.of(Outcome.UNCHANGED),
                again.rows().stream().map(ReportRow::outcome).collect(Collectors.toSet()));
        assertEquals(CountyFiles.unpacked(first), CountyFiles.unpacked(out()));
    }

    @Test
    void itsFilesMakeTheSameCourtElsewhereOnTheSameDay() {
        found();
        goOn();
        byte[] first = out();
        String hearings = CountyFiles.unpacked(first).get("hearings.csv");
        assertTrue(hearings.contains(",apart\r\n") && hearings.contains(",not-yet\r\n"), hearings);
        hall.close();
        open();
        Importing.Report report = take(ImportFiles.of(Map.of("files", first)));
        assertEquals(
                List.of("exchange.despite.apart", "exchange.despite.not-yet"),
                report.rows().stream()
                        .filter(each ->
                                each.outcome() == Outcome.NOTE && each.field().equals("despite"))
                        .map(ReportRow::key)
                        .sorted()
                        .distinct()
                        .toList());
        assertEquals(CountyFiles.unpacked(first), CountyFiles.unpacked(out()));
        Importing.Report night = hall.get(Importing.class)
                .night(
                        court,
                        Map.of(
                                Sheet.HEARINGS,
                                hearings.replace("E1,", "E9,")
                                        .replace(",08:30,", ",11:00,")
                                        .getBytes(StandardCharsets.UTF_8)),
                        "county.csv");
        assertEquals(
                List.of("exchange.hearing.apart"),
                night.rows().stream()
                        .filter(ReportRow::refused)
                        .map(ReportRow::key)
                        .toList(),
                "at night no row lifts a rule");
        String bare = hearings.replaceAll(",(apart|not-yet)\r\n", ",\r\n");
        Importing.Report county = hall.get(Importing.class)
                .run(court, Map.of(Sheet.HEARINGS, bare.replace("E", "F").getBytes(StandardCharsets.UTF_8)), true);
        assertEquals(
                Set.of("exchange.hearing.not-yet", "exchange.hearing.taken"),
                county.rows().stream()
                        .filter(ReportRow::refused)
                        .map(ReportRow::key)
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatIsGivenOutWhileTheCourtGoesOnRefersToItself() {
        found();
        LateOpening.meanwhile(
                () -> take(CountyFiles.of(2, "dept-3", "judge-a").bytes()),
                () -> take(CountyFiles.of(3, "dept-5", "commissioner-b").bytes()));
        assertRefersToItself(CountyFiles.unpacked(out()));
        assertRefersToItself(CountyFiles.unpacked(out()));
    }

    private static void assertRefersToItself(Map<String, String> files) {
        List<String> cases = column(files.get("cases.csv"), 0);
        List<String> people = column(files.get("people.csv"), 0);
        assertTrue(cases.containsAll(List.of("JV-1", "JV-2")), cases.toString());
        assertTrue(cases.containsAll(column(files.get("team.csv"), 0)), files.get("team.csv"));
        assertTrue(people.containsAll(column(files.get("team.csv"), 1)), files.get("team.csv"));
        assertTrue(cases.containsAll(column(files.get("hearings.csv"), 1)), files.get("hearings.csv"));
    }

    private static List<String> column(String file, int place) {
        List<String> cells = new ArrayList<>();
        file.lines().skip(1).forEach(line -> cells.add(line.split(",")[place]));
        return cells;
    }
}
