package org.hearth.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hearth.Hall;
import org.hearth.access.Caller;
import org.hearth.access.CourtPass;
import org.hearth.access.Intake;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseFinder;
import org.hearth.casefile.CaseRow;
import org.hearth.docket.Docket;
import org.hearth.exchange.ReportRow.Outcome;
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
        Map<String, String> files = new LinkedHashMap<>();
        byte[] bytes = hall.get(Exports.class).all(court);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                files.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
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
        assertThat(refused(dry)).isEmpty();
        assertThat(dry.written()).isFalse();
        assertThat(cases()).isEmpty();
        assertThat(take(county(), false).written()).isTrue();
        assertThat(cases()).extracting(CaseRow::label).containsExactlyInAnyOrder("Robin", "Sam");
        assertThat(hall.get(Docket.class).day(court, LocalDate.of(2026, 12, 14), null))
                .hasSize(1);
        CaseRow robin = cases().stream()
                .filter(each -> each.label().equals("Robin"))
                .findFirst()
                .orElseThrow();
        OpenCase open = hall.open(clerk, robin.number());
        assertThat(hall.get(CaseFiles.class).keptApart(open)).hasSize(1);
    }

    @Test
    void oneRowThatDoesNotHoldKeepsEverythingOut() {
        Importing.Report report = take(
                county().with(Sheet.TEAM, "JV-9,P1,YOUTH_ATTORNEY,WIC 317,1/5/2026,", "JV-1,P2,WIZARD,x,1/5/26,"),
                false);
        assertThat(report.written()).isFalse();
        assertThat(refused(report))
                .containsExactlyInAnyOrder(
                        "team 5 case exchange.ref.unknown",
                        "team 6 role exchange.cell.code",
                        "team 6 from exchange.cell.year");
        assertThat(cases()).isEmpty();
        assertThat(export().get("people.csv")).doesNotContain("Ortiz");
    }

    @Test
    void theSameFilesAgainChangeNothingAndAChangedRowChangesItsOwn() {
        take(county(), false);
        Map<String, String> before = export();
        Importing.Report again = take(county(), false);
        assertThat(again.rows())
                .filteredOn(each -> each.outcome() != Outcome.NOTE)
                .extracting(ReportRow::outcome)
                .containsOnly(Outcome.UNCHANGED);
        assertThat(export()).isEqualTo(before);
        CountyFiles changed = new CountyFiles()
                .with(Sheet.CASES, "case,name,jurisdiction,custody,petitions", "JV-2,Sam,DUAL,OUT,602 2026-03-02 2026-04-01")
                .with(Sheet.TEAM, "case,person,role,basis,from,until", "JV-1,P2,SOCIAL_WORKER,,2026-01-05,2026-12-01")
                .with(
                        Sheet.HEARINGS,
                        "hearing,case,type,date,start,minutes,courtroom,status",
                        "E1,JV-1,dep.interim,2026-12-14,10:00,30,dept-3,set");
        assertThat(take(changed, false).rows())
                .filteredOn(each -> each.outcome() == Outcome.CHANGED)
                .extracting(each -> each.file() + " " + each.field())
                .containsExactlyInAnyOrder("cases custody, petitions", "team until", "hearings start");
        assertThat(export().get("cases.csv")).contains("300 2026-01-05; 602 2026-03-02 2026-04-01");
        assertThat(export().get("hearings.csv")).contains("E1,JV-1,dep.interim,2026-12-14,10:00,30");
    }

    @Test
    void whatGoesOutComesInElsewhereAndGoesOutTheSame() {
        take(county(), false);
        Map<String, String> first = export();
        assertThat(first.get("people.csv")).contains("'=Sum Riley").contains("\"Ortiz, Ana\"");
        hall.close();
        open();
        Map<Sheet, byte[]> files = new LinkedHashMap<>();
        first.forEach((name, text) ->
                files.put(Sheet.of(name).orElseThrow(), text.getBytes(StandardCharsets.UTF_8)));
        Importing.Report report = hall.get(Importing.class).run(court, files, false);
        assertThat(refused(report)).isEmpty();
        assertThat(export()).isEqualTo(first);
    }

    @Test
    void whatIsWrittenAndNotShownIsFoundByNobodyAndSweptByTheNextStart() {
        take(county(), false);
        Map<String, String> before = export();
        Imports imports = hall.get(Imports.class);
        Plan plan = imports.check(court, CountyFiles.of(30, "dept-3", "judge-a").bytes(), false);
        assertThat(plan.report).filteredOn(ReportRow::refused).isEmpty();
        String id = imports.begin(court);
        Slice.of(plan).forEach(slice -> imports.stage(court, id, slice));
        assertThat(cases()).hasSize(2);
        assertThat(hall.get(CaseFinder.class).named(court, "Youth", 50)).isEmpty();
        assertThat(hall.get(Docket.class).between(court, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1), null))
                .isEmpty();
        assertThat(export()).isEqualTo(before);
        assertThatThrownBy(() -> imports.begin(court)).isInstanceOf(Problem.class).hasMessageContaining("import-running");
        assertThat(imports.left(hall.job("imports"))).isEmpty();
        hall.clock().advance(Duration.ofMinutes(3));
        List<Imports.Left> left = imports.left(hall.job("imports"));
        assertThat(left).hasSize(1);
        imports.sweep(hall.get(Intake.class).clerk(hall.job("imports"), left.get(0).courthouse()), left.get(0).id());
        assertThat(imports.left(hall.job("imports"))).isEmpty();
        assertThat(export()).isEqualTo(before);
        assertThat(take(CountyFiles.of(30, "dept-3", "judge-a"), false).written()).isTrue();
        assertThat(cases()).hasSize(32);
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
        assertThat(refused(report))
                .containsExactly(
                        "hearings 4 start exchange.hearing.taken",
                        "hearings 5 start exchange.hearing.apart",
                        "hearings 6 petition exchange.hearing.petition");
    }

    @Test
    void theStewardTakesTheCourtsOwnFilesAndNoneOfACase() {
        CourtPass steward = hall.court(hall.signIn("steward"));
        Map<Sheet, byte[]> all = county().bytes();
        assertThatThrownBy(() -> hall.get(Importing.class).run(steward, all, true)).isInstanceOf(Problem.class);
        Map<Sheet, byte[]> own = Map.of(Sheet.SITTINGS, all.get(Sheet.SITTINGS));
        assertThat(hall.get(Importing.class).run(steward, own, false).written()).isTrue();
        assertThatThrownBy(() -> hall.get(Exports.class).one(steward, "cases")).isInstanceOf(Problem.class);
        assertThat(hall.get(Exports.class).one(steward, "sittings")).contains("dept-3,2026-12-14,08:30,12:00,judge-a,210,15");
    }
}
