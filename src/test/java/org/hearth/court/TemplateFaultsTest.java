package org.hearth.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hearth.casefile.Milestone;
import org.hearth.terms.Custody;
import org.hearth.terms.Problem;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A court that edits its own templates and slips is told the file, the line and the mend. */
class TemplateFaultsTest {
    @TempDir
    private Path own;

    @BeforeEach
    void copyTheBuiltInTemplates() throws IOException {
        Path builtIn = Path.of(Templates.builtIn().uri("."));
        for (String file : new String[] {
            "court.yaml",
            "clocks.csv",
            "reports.csv",
            "notices.csv",
            "calendar/judicial-holidays.yaml",
            "calendar/closures.yaml"
        }) {
            Files.createDirectories(own.resolve(file).getParent());
            Files.copy(builtIn.resolve(file), own.resolve(file));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    calendar/judicial-holidays.yaml | on: January 1$ | on: Janury 1 | names no day of the year
                    calendar/judicial-holidays.yaml | on: July 4 | on: July 32 | names no day of the year
                    calendar/judicial-holidays.yaml | on: 3rd Monday of January | on: third Monday of January | 3rd Monday of January
                    calendar/judicial-holidays.yaml | on: last Monday of May | on: 5th Monday of May | last Monday of May
                    calendar/judicial-holidays.yaml | from: 2026-01-01 | from: 2026-13-01 | write a date as 2026-12-10
                    calendar/judicial-holidays.yaml | to: 2025-12-31 | to: 1999-12-31 | lies before from
                    calendar/judicial-holidays.yaml | to: 2025-12-31 | until: 2025-12-31 | is not known here
                    calendar/judicial-holidays.yaml | - name: Lincoln Day | - name: New Year's Day | stands here twice
                    calendar/closures.yaml | closures: .. | closures: [{from: 2026-02-30, reason: fire, source: order}] | write a date
                    calendar/closures.yaml | closures: .. | closures: [{from: 2026-02-03, to: 2026-02-01, reason: fire, source: order}] | not before from
                    calendar/closures.yaml | closures: .. | closures: [{from: 2026-02-03, source: order}] | write a value for reason
                    clocks.csv | ^dep.juris_in,(.*),15,cd, | dep.juris_in,$1,15,days, | write one of [cd, cal, mo, hours, h-nc]
                    clocks.csv | ^dep.juris_in,(.*),15,cd, | dep.juris_in,$1,15,, | needs a unit beside it
                    clocks.csv | ^dep.juris_in,(.*),15,cd, | dep.juris_in,$1,fifteen,cd, | write a whole number
                    clocks.csv | ^dep.juris_in,(.*),15,cd, | dep.juris_in,$1,0,cd, | write a whole number from 1 to 1000
                    clocks.csv | ^dep.juris_in,(.*),15,cd,F | dep.juris_in,$1,15,cd,B | a clock counts forward
                    clocks.csv | ^dep.juris_in,(.*),15,cd,F,I | dep.juris_in,$1,15,cd,F,X | write one of [I, O, *]
                    clocks.csv | ^dep.dispo_out, | dep.juris_out, | stands here twice
                    clocks.csv | ^dep.rev6,(.*),12,mo, | dep.rev6,$1,12,hours, | write a unit of days or months
                    clocks.csv | ^dep.dispo_6mo,(.*),wall,,,no | dep.dispo_6mo,$1,fence,,,no | write one of [deadline, wall
                    clocks.csv | ^dep.dispo_6mo,(.*),wall,,,no | dep.dispo_6mo,$1,wall,,,perhaps | write yes or no
                    clocks.csv | ^dep.dispo_6mo,(.*),wall,,,no | dep.dispo_6mo,$1,open,,,no | write open where no limit is given
                    clocks.csv | ^dep.dispo_6mo,(.*),wall,,,no | dep.dispo_6mo,$1,wall,2027-13-01,,no | write a date
                    clocks.csv | ^dep.dispo_6mo,(.*),wall,,,no | dep.dispo_6mo,$1,wall,2027-01-01,2026-01-01,no | lies before effective_from
                    clocks.csv | ^dep.dispo_6mo,(.*),6,mo, | dep.dispo_6mo,$1,-6,mo, | write a whole number from 1 to 1000
                    clocks.csv | ^dep.dispo_6mo,(.*),dependency dual, | dep.dispo_6mo,$1,dependency duel, | write dependency, delinquency, dual or nonminor
                    clocks.csv | ^dep.dispo_6mo,(.*),detentionHearing, | dep.dispo_6mo,$1,detentionHeard, | is no milestone
                    clocks.csv | ,runs_in, | ,run_in, | is not known here
                    reports.csv | ^rep.prob_777,(.*),,,no$ | rep.prob_777,$1,,,maybe | write yes or no
                    notices.csv | ^N294,(.*),,,no$ | N294,$1,soon,,no | write a date
                    reports.csv | dep.fm_review dep.rev6 | dep.fm_review dep.rev7 | dep.rev7 is no clock
                    reports.csv | ^rep.prob_777,(.*),48,h-nc,B | rep.prob_777,$1,48,h-nc,F | write one of [B]
                    notices.csv | ^N294,(.*),45,45, | N294,$1,-45,45, | write a whole number from 1 to 1000
                    court.yaml | zone: America/Los_Angeles | zone: America/Los_Angles | is no time zone
                    court.yaml | zone: America/Los_Angeles | zone: America/New_York | write America/Los_Angeles
                    court.yaml | kind: commissioner | kind: magistrate | write one of [judge, commissioner, referee, temporary]
                    court.yaml | officer: commissioner-b | officer: judge-c | judge-c is not in this book
                    court.yaml | officer: commissioner-b | officer: judge-a | takes the courtroom or the officer of
                    court.yaml | - key: dept-5$ | - key: dept-3 | stands here twice
                    court.yaml | monday, wednesday, friday | monday, wensday, friday | write one of [monday
                    court.yaml | from: "08:30" | from: "8.30" | write a time as
                    court.yaml | from: "08:30" | from: "12:30" | must be later than from
                    court.yaml | capacity: 190 | capacity: 500 | write minutes from 1 to 210
                    court.yaml | step: 10 | step: 0 | write minutes from 1 to 210
                    court.yaml | to: "16:30" | to: "23:30" | a sitting lasts at most 480 minutes
                    court.yaml | days: .tuesday, thursday. | days: [tuesday, thursday]%n        weeks: [6] | from 1 to 5
                    court.yaml | days: .tuesday, thursday. | days: [tuesday, thursday]%n        starts: ["07:00"] | lies outside the sitting
                    court.yaml | days: .tuesday, thursday. | days: [tuesday, thursday]%n        starts: [soon] | write times as
                    court.yaml | days: .tuesday, thursday. | days: [tuesday, thursday]%n        except: [{from: 2026-12-21, to: 2026-12-01, reason: recess}] | not before from
                    court.yaml | days: .tuesday, thursday. | days: [tuesday, thursday]%n        except: [{from: 2026-12-21}] | write a value for reason
                    court.yaml | days: .tuesday, thursday. | days: [tuesday, thursday]%n        substitutes: [{officer: judge-z, from: 2026-12-21}] | judge-z is not in this book
                    court.yaml | days: .tuesday, thursday. | days: [tuesday, thursday]%n        since: 2026-12-21%n        until: 2026-12-01 | lies before since
                    court.yaml | line24: "555-0100".* | line42: "555-0100" | is not known here
                    """)
    void namesFileLineAndMend(String file, String sound, String broken, String mend) {
        int line = spoil(file, sound, broken);

        String fault = assertThrows(TemplateFault.class, this::read).getMessage();

        assertTrue(fault.startsWith(file + ", line "), fault);
        assertTrue(fault.contains(mend), fault);
        int named = Integer.parseInt(fault.replaceAll("^.*?, line (\\d+):(?s).*", "$1"));
        assertTrue(Math.abs(named - line) <= 6, () -> "broken in line " + line + ", but: " + fault);
    }

    @Test
    void readsTheCopyWhenNothingIsBroken() {
        read();
    }

    @Test
    void closesTheCourtForAnEmergencyAndCountsAroundIt() {
        spoil(
                "calendar/closures.yaml",
                "closures: ..",
                "closures: [{from: 2026-11-30, to: 2026-12-01, reason: Closed by fire, source: order}]");

        Clocks clocks = Clocks.read(Templates.at(own), CourtCalendar.read(Templates.at(own)));
        Limit limit = clocks.limit("dep.detention", LocalDate.parse("2026-11-25"));

        assertEquals(LocalDate.parse("2026-12-02"), limit.target());
        assertTrue(limit.steps().toString().contains("Closed by fire (Mon 30 Nov 2026)"), limit.steps()::toString);
    }

    @Test
    void refusesAnEventOutsideTheDaysARowIsInForce() {
        spoil("clocks.csv", "^dep.strtp_req,(.*),deadline,,,no", "dep.strtp_req,$1,deadline,2026-10-01,2026-12-31,no");
        Clocks clocks = Clocks.read(Templates.at(own), CourtCalendar.read(Templates.at(own)));
        LocalDate last = LocalDate.parse("2026-12-31");

        assertEquals(
                LocalDate.parse("2027-01-05"),
                clocks.limit("dep.strtp_req", last).nominal());
        for (LocalDate outside : new LocalDate[] {LocalDate.parse("2026-09-30"), last.plusDays(1)}) {
            Problem refused = assertThrows(Problem.class, () -> clocks.limit("dep.strtp_req", outside));
            assertEquals("trigger", refused.errors().get(0).field());
            assertEquals("problem.not-in-force", refused.errors().get(0).key());
        }
        assertEquals(
                Optional.empty(),
                clocks.limit("dep.strtp_req", Map.of("strtpPlacement", LocalDate.parse("2026-09-30"))));
    }

    @Test
    void leavesOutReportsAndNoticesOfAnotherTime() {
        spoil("reports.csv", "^rep.jv236,(.*),,,no$", "rep.jv236,$1,,2026-12-31,no");
        spoil("notices.csv", "^N294,(.*),,,no$", "N294,$1,2027-01-01,,no");
        Clocks clocks = Clocks.read(Templates.at(own), CourtCalendar.read(Templates.at(own)));
        Instant later = Instant.parse("2027-02-10T18:00:00Z");

        assertEquals("rep.strtp", clocks.reportDue("dep.strtp_hrg", later).rule());
        Problem report = assertThrows(Problem.class, () -> clocks.reportDueBy("rep.jv236", later));
        Problem notice = assertThrows(
                Problem.class, () -> clocks.noticeWindow("N294", LocalDate.parse("2026-12-31"), Custody.IN));
        assertEquals("hearing", report.errors().get(0).field());
        assertEquals("hearing", notice.errors().get(0).field());
    }

    @Test
    void saysWhichRowsTheCourtHasConfirmed() {
        spoil("clocks.csv", "^dep.juris_in,(.*),deadline,,,no", "dep.juris_in,$1,deadline,,,yes");
        spoil("notices.csv", "^N294,(.*),,,no$", "N294,$1,,,yes");
        spoil("reports.csv", "^rep.prob_777,(.*),,,no$", "rep.prob_777,$1,,,yes");
        Clocks clocks = Clocks.read(Templates.at(own), CourtCalendar.read(Templates.at(own)));

        assertTrue(clocks.of("dep.juris_in").confirmed());
        assertTrue(clocks.noticeWindow("N294", LocalDate.parse("2026-12-10"), Custody.IN)
                .confirmed());
        assertTrue(clocks.reportDueBy("rep.prob_777", Instant.parse("2026-12-10T18:00:00Z"))
                .confirmed());
        assertFalse(clocks.of("dep.juris_out").confirmed());
    }

    private void read() {
        Templates templates = Templates.at(own);
        CourtBook.read(templates);
        Clocks.read(templates, CourtCalendar.read(templates), Milestone.names());
    }

    /** Replaces the first line that matches, and answers its number. */
    private int spoil(String file, String sound, String broken) {
        try {
            Path path = own.resolve(file);
            String[] lines = Files.readString(path).split("\n");
            for (int i = 0; i < lines.length; i++) {
                String spoilt = lines[i].replaceFirst(sound, broken.replace("%n", "\n"));
                if (!spoilt.equals(lines[i]) && !lines[i].startsWith("#")) {
                    lines[i] = spoilt;
                    Files.writeString(path, String.join("\n", lines));
                    return i + 1;
                }
            }
            throw new IllegalArgumentException(sound + " is not in " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
