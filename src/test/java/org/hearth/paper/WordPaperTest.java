package org.hearth.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;

/** A minute order as a Word document keeps what it is: headings, tables with heads, its language. */
class WordPaperTest {
    private static final Papers COURTS = Papers.read(Templates.at(Path.of("court-templates")));

    @Test
    void minuteOrderOpensWithHeadingsTablesAndLanguage() throws Exception {
        try (XWPFDocument word = word(Samples.Kind.ORDINARY)) {
            List<String> headings = word.getParagraphs().stream()
                    .filter(each -> String.valueOf(each.getStyle()).startsWith("Heading"))
                    .map(each -> each.getStyle() + " " + each.getText())
                    .toList();
            assertEquals("Heading1 Minute order", headings.get(0));
            assertTrue(headings.contains("Heading2 Orders"), headings.toString());
            XWPFTable orders = word.getTables().get(word.getTables().size() - 1);
            assertTrue(orders.getRow(0).isRepeatHeader());
            assertEquals("The court orders", orders.getRow(0).getCell(1).getText());
            assertEquals("County provides a phone.", orders.getRow(1).getCell(1).getText());
            String styles = word.getStyle().toString();
            assertTrue(styles.contains("en-US") && styles.contains("outlineLvl"), styles);
        }
    }

    @Test
    void extremeMinuteOrderOpensAndItsPropertiesNameNobody() throws Exception {
        try (XWPFDocument word = word(Samples.Kind.EXTREME)) {
            String text =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).toList() + ""
                            + word.getTables().stream().map(XWPFTable::getText).toList();
            assertTrue(
                    text.contains("محمد الأمين") && text.contains("<b>&amp;</b> ${x}"), "names and signs as they were");
            var about = word.getProperties().getCoreProperties();
            assertEquals("Minute order", about.getTitle());
            assertEquals("Hearth", about.getCreator());
        }
    }

    private static XWPFDocument word(Samples.Kind kind) throws Exception {
        byte[] file = COURTS.set("minute-order", Samples.of("minute-order", kind), Locale.US, PaperForm.WORD);
        return new XWPFDocument(new ByteArrayInputStream(file));
    }
}
