package org.hearth.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearth.docket.HearingTypes;
import org.hearth.terms.CsvTable;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as counties send them. */
class MessyFilesTest {
    private static final ImportBook BOOK = ImportBook.read(Templates.builtIn(), HearingTypes.read(Templates.builtIn()));

    private static ReadSheet people(String text) {
        return people(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadSheet people(byte[] bytes) {
        return ReadSheet.of(Sheet.PEOPLE, bytes, BOOK);
    }

    private static List<String> said(ReadSheet read) {
        return read.said().stream()
                .map(each -> each.line() + " " + each.field() + " " + each.key())
                .toList();
    }

    private static final String PLAIN = "person,name,role\r\nP1,Ren\u00e9e Nu\u00f1ez,CASA\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void accentsComeThroughWhateverTheFileIsWrittenIn(String charset) {
        ReadSheet read = people(PLAIN.getBytes(Charset.forName(charset)));
        assertEquals("Ren\u00e9e Nu\u00f1ez", read.rows().get(0).cell("name"));
        assertEquals(charset.equals("windows-1252") ? 1 : 0, read.said().size());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        assertEquals("P1", people("\uFEFF" + PLAIN).rows().get(0).cell("person"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person;name;role\nP1;\"Lee; Park\";CASA\n",
                "person\tname\trole\rP1\t\"Lee; Park\"\tCASA\r",
                "\r\n\r\n Person , NAME ,Role\r\n\r\n  P1 ,  \"Lee; Park\",  casa \r\n,,\r\n"
            })
    void separatorsLineEndsBlankLinesAndBlanksDoNotMatter(String file) {
        ReadSheet read = people(file);
        assertEquals(List.of(), said(read));
        assertEquals("Lee; Park", read.rows().get(0).cell("name"));
        assertEquals("CASA", read.rows().get(0).cell("role"));
    }

    @Test
    void linesAreThePhysicalOnesAlsoAfterACellOfSeveralLines() {
        ReadSheet read = people("person,name,role\n\nP1,\"Lee\nPark\",CASA\nP2,X,WIZARD\n");
        assertEquals(List.of("5 role exchange.cell.code"), said(read));
        assertEquals(3, read.rows().get(0).line());
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedWithItsLineAndSwallowsNothingInSilence() {
        ReadSheet read = people("person,name,role\nP1,Lee,CASA\nP2,\"Park,CASA\nP3,X,CASA\nP4,Y,CASA\n");
        assertEquals(List.of("3  exchange.csv.quote"), said(read));
        assertEquals(1, read.rows().size());
        assertEquals(List.of(), said(people("person,name,role\nP1,5\" Lee,CASA\n")));
    }

    @Test
    void extraColumnsAreNamedMissingOnesRefusedAndDoubledOnesToo() {
        assertEquals(List.of("1  exchange.note.extra"), said(people("person,name,role,shoe size,\nP1,Lee,CASA,9,\n")));
        assertEquals(List.of("1 role exchange.column.missing"), said(people("person,name\nP1,Lee\n")));
        assertEquals(
                List.of("1 Full Name exchange.column.twice"),
                said(people("person,name,Full Name,role\nP1,Lee,Lee,CASA\n")));
        assertEquals(3, said(people("")).size());
    }

    @Test
    void aCommaWithoutQuotesMovesNoCellIntoAnothersColumn() {
        assertEquals(
                List.of("2  exchange.row.long"),
                said(people("person,name,role\nP1,Lee, Park,CASA\n")).subList(0, 1));
    }

    @Test
    void theSameRowTwiceNamesTheFirst() {
        ReadSheet read = people("person,name,role\nP1,Lee,CASA\nP1,Lee,CASA\n");
        assertEquals(List.of("3  exchange.row.twice"), said(read));
        assertEquals(List.of(2), read.said().get(0).args());
    }

    @Test
    void formulasGoOutHarmlessAndComeBackAsTheyWere() {
        for (String cell : List.of("=1+1", "+1", "-x", "@a", "'=1", "''-2", "'plain", "o'clock", "'", "-", "'''")) {
            String file = "a\r\n\"" + CsvTable.safe(cell) + "\"\r\n";
            CsvTable table = CsvTable.of(file.getBytes(StandardCharsets.UTF_8));
            assertEquals(List.of(cell), table.rows().get(0).cells(), cell);
            assertTrue("=+-@".indexOf(CsvTable.safe(cell).charAt(0)) < 0, cell);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-10,2026-12-10",
        "12/10/2026,2026-12-10",
        "1/5/2026,2026-01-05",
        "1-5-2026,2026-01-05",
        "12/10/2026 0:00,2026-12-10",
        "12/10/2026 12:00:00 AM,2026-12-10",
        "2026-12-10T00:00:00,2026-12-10"
    })
    void datesAreIsoOrAmerican(String cell, String day) throws CellFault {
        assertEquals(day, CellRules.date(cell).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "13/1/2026,month",
        "1/5/26,year",
        "45000,serial",
        "2/30/2026,no-day",
        "soon,date",
        "12/10/2026 9:00 AM,date-only",
        "2026-00-10,month",
        "0001-01-01,date",
        "1/1/20266,year"
    })
    void whatIsNoDateIsNotGuessed(String cell, String fault) {
        try {
            assertEquals("a fault", CellRules.date(cell).toString());
        } catch (CellFault e) {
            assertEquals("exchange.cell." + fault, e.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "8:30,08:30",
        "08:30:00,08:30",
        "0830,08:30",
        "1:30 PM,13:30",
        "12:00 AM,00:00",
        "12:15 p.m.,12:15",
        "9 am,09:00"
    })
    void timesAreOfTwelveOrTwentyFourHours(String cell, String time) throws CellFault {
        assertEquals(time, CellRules.time(cell).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "13:00 PM", "8", "8:75", "morning", "0:30 AM"})
    void whatIsNoTimeIsNotGuessed(String cell) {
        try {
            assertEquals("a fault", CellRules.time(cell).toString());
        } catch (CellFault e) {
            assertEquals("exchange.cell.time", e.getMessage());
        }
    }

    @Test
    void aCountysOwnWordsAreKnownByTheTemplate() {
        String file = "Case Number,Minor's Name,DOB,Case Type,Detained\nJV1,Robin,3/4/2010,300,Y\n";
        ReadSheet read =
                ReadSheet.of(Sheet.CASES, file.replace("Minor's Name", "Minor").getBytes(StandardCharsets.UTF_8), BOOK);
        assertEquals(List.of(), said(read));
        assertEquals(
                Map.of(
                        "case",
                        "JV1",
                        "name",
                        "Robin",
                        "born",
                        "2010-03-04",
                        "jurisdiction",
                        "DEPENDENCY",
                        "custody",
                        "IN"),
                read.rows().get(0).cells());
    }

    @Test
    void noDamagedFileIsMoreThanAReport() {
        Random random = new Random(20261127);
        byte[] whole = (PLAIN + "P2,\"Lee\"\"s, Park\",Caregiver\r\n'=1,-x,@\r\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = whole.clone();
            for (int change = 0; change < 1 + random.nextInt(6); change++) {
                damaged[random.nextInt(damaged.length)] = (byte)
                        (random.nextInt(3) == 0 ? "\",;\r\n\t'=\0".charAt(random.nextInt(9)) : random.nextInt(256));
            }
            byte[] cut = java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length + 1));
            for (Sheet sheet : Sheet.values()) {
                ReadSheet.of(sheet, cut, BOOK);
            }
        }
    }
}
