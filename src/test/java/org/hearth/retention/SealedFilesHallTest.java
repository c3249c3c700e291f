package org.hearth.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hearth.casefile.CaseFiles;
import org.hearth.exchange.CountyFiles;
import org.hearth.exchange.Exports;
import org.hearth.exchange.ImportFiles;
import org.hearth.exchange.Importing;
import org.hearth.exchange.ReportRow;
import org.hearth.exchange.Sheet;
import org.hearth.terms.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What was sealed does not come back by a file of the county's; on both databases. */
@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class SealedFilesHallTest {
    @Parameter
    String database;

    private DualCase court;

    @BeforeEach
    void open() {
        court = new DualCase(database);
        court.begin(true);
    }

    @AfterEach
    void close() {
        court.close();
    }

    private byte[] out() {
        return court.hall.get(Exports.class).all(court.hall.court(court.clerk));
    }

    private Importing.Report take(Map<String, byte[]> files) {
        return court.hall.get(Importing.class).run(court.hall.court(court.clerk), ImportFiles.of(files), false);
    }

    private Importing.Report county(Sheet sheet, String... lines) {
        return take(Map.of(sheet.wire(), String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> said(Importing.Report report) {
        return report.rows().stream()
                .filter(each -> each.key() != null && !each.key().startsWith("exchange.note.missing"))
                .map(each -> each.file() + " " + each.outcome().wire() + " " + each.key())
                .toList();
    }

    @Test
    void aSealedPetitionNamedAgainStaysOutAndTheCaseAsItIs() {
        byte[] before = out();
        court.hall.get(Sealings.class).seal(court.desk(), court.first, DualCase.order(null));
        Map<String, String> after = CountyFiles.unpacked(out());

        Importing.Report again = take(Map.of("files", before));
        assertTrue(again.holds(), again.rows().toString());
        assertEquals(
                List.of("cases note exchange.note.held-back", "hearings note exchange.note.held-back"), said(again));
        assertEquals(after, CountyFiles.unpacked(out()));

        String filed = DualCase.TODAY.minusDays(60).toString();
        Importing.Report named = county(
                Sheet.CASES,
                "case,name,jurisdiction,custody,petitions",
                court.caseId + ",Mara,DUAL,IN,602 " + filed + " " + DualCase.TODAY.minusDays(50));
        assertEquals(List.of("cases note exchange.note.held-back"), said(named));
        Importing.Report heard = county(
                Sheet.HEARINGS,
                "hearing,case,type,date,start,courtroom,status,petition",
                "C-7," + court.caseId + ",del.786," + court.ofFirst.day() + ",10:00," + court.ofFirst.courtroom()
                        + ",done,");
        assertEquals(List.of("hearings note exchange.note.held-back"), said(heard));
        assertEquals(after, CountyFiles.unpacked(out()));
        String words = Words.ENGLISH.say("exchange.note.held-back") + Words.ENGLISH.say("exchange.note.held-back.mend");
        assertFalse(words.toLowerCase().contains("seal") || words.contains("petition"), words);
    }

    @Test
    void anotherPetitionOfTheSameCaseComesIn() {
        court.hall.get(Sealings.class).seal(court.desk(), court.first, DualCase.order(null));
        Importing.Report report = county(
                Sheet.CASES,
                "case,name,jurisdiction,petitions",
                court.caseId + ",Mara,DUAL,602 " + DualCase.TODAY.minusDays(3));
        assertEquals(
                List.of(ReportRow.Outcome.CHANGED),
                report.rows().stream()
                        .map(ReportRow::outcome)
                        .filter(each -> each != ReportRow.Outcome.NOTE)
                        .toList());
        assertEquals(
                3,
                court.hall.get(CaseFiles.class).header(court.desk()).petitions().size());
    }

    @Test
    void aSealedFileDoesNotComeBackUnderHearthsOwnNumber() {
        byte[] before = out();
        court.hall.get(Sealings.class).sealFile(court.desk(), DualCase.order(null));
        Map<String, String> after = CountyFiles.unpacked(out());
        Importing.Report again = take(Map.of("files", before));
        assertFalse(again.written());
        assertTrue(
                said(again).contains("cases refused exchange.case.closed"),
                said(again).toString());
        assertEquals(after, CountyFiles.unpacked(out()));
    }
}
