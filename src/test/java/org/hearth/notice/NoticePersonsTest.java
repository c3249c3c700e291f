package org.hearth.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.court.Notice;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file that says who is served covers the law's table, and a slip in it is named with its line. */
class NoticePersonsTest {
    private static final Templates TEMPLATES = Templates.builtIn();
    private static final Clocks CLOCKS = Clocks.read(TEMPLATES, CourtCalendar.read(TEMPLATES));

    @TempDir
    Path folder;

    private String fault(String was, String is) throws IOException {
        Path file = folder.resolve("notices/persons.yaml");
        Files.createDirectories(file.getParent());
        String text = TEMPLATES.text("notices/persons.yaml");
        assertTrue(text.contains(was), was);
        Files.writeString(file, text.replaceFirst(Pattern.quote(was), is));
        return assertThrows(TemplateFault.class, () -> NoticePersons.read(Templates.at(folder), CLOCKS))
                .getMessage();
    }

    @Test
    void everyNoticeOfTheTableSaysWhomItServes() {
        NoticePersons book = NoticePersons.read(TEMPLATES, CLOCKS);
        for (Notice notice : CLOCKS.notices()) {
            assertEquals(notice.id(), book.of(notice.id()).notice());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "party: mother, citation | party: neighbour, citation | party: write one of",
                "when: known | when: sometimes | when: write one of",
                "manners: [oral, | manners: [pigeon, | manners: write one of",
                "age: 10 | age: 99 | age: write an age from 1 to 25",
                "age: 10 | age: -1 | age: write an age from 1 to 25",
                "age: 10 | ages: 10 | ages: is not known here",
                "days: 5 | days: -5 | days: write a whole number from 1 to 240",
                "notice: N290 | notice: N999 | notice: is no key of notices.csv",
                "notice: N291 | notice: N290 | N290 stands here twice",
                "notices: [N290, N291] | notices: [N290, N1] | N1 is no notice of this file",
                "notice: ordered | notice: N290 | stands in notices.csv",
                "unless: [relinquished] | unless: [shy] | unless: write one of",
            })
    void aSlipIsNamedWithItsLineAndTheMend(String was, String is, String said) throws IOException {
        String fault = fault(was, is);
        assertTrue(fault.matches("notices/persons.yaml, line \\d+: .*"), fault);
        assertTrue(fault.contains(said), fault);
    }

    @Test
    void aWordingOfTheClocksThatNobodyExplainsIsNamed() throws IOException {
        assertTrue(fault("text: \"at once\"", "text: \"at twice\"").contains("\"at once\" for del.detention"));
    }

    @Test
    void aKeyThatIsLeftOutIsNamed() throws IOException {
        String entry = "  - notice: proof\n    manners: []\n    persons: []\n";
        assertTrue(fault(entry, "").contains("proof of notices.csv"));
    }
}
