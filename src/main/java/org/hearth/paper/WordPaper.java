package org.hearth.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hearth.terms.TemplateFault;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

/** Writes filled markup as a Word document: headings, paragraphs, lists and tables, and the language it is written in. */
final class WordPaper {
    private static final String TYPEFACE = "Calibri";
    private static final int POINTS = 11;
    private static final int HEADINGS = 3;
    private static final Set<String> BLOCKS = Set.of("h1", "h2", "h3", "p", "table", "ul", "ol", "div", "section");

    private final XWPFDocument word = new XWPFDocument();

    private WordPaper() {}

    /**
     * The document.
     *
     * @throws TemplateFault where the markup is not well formed
     */
    static byte[] of(String file, String markup) {
        Document document = Xhtml.parse(file, new InputSource(new StringReader(markup)));
        try (WordPaperFile out = new WordPaperFile(new WordPaper())) {
            return out.write(document);
        } catch (IOException e) {
            throw new TemplateFault(file, 0, "cannot be written as a Word document");
        }
    }

    /** The file that is closed whatever happens. */
    private record WordPaperFile(WordPaper paper) implements AutoCloseable {
        byte[] write(Document document) throws IOException {
            paper.start(document);
            paper.blocks((Element) document.getElementsByTagName("body").item(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            paper.word.write(out);
            return out.toByteArray();
        }

        @Override
        public void close() throws IOException {
            paper.word.close();
        }
    }

    private void start(Document document) {
        String language = document.getDocumentElement().getAttribute("lang");
        XWPFStyles styles = word.createStyles();
        styles.setSpellingLanguage(language);
        for (int level = 1; level <= HEADINGS; level++) {
            styles.addStyle(heading(styles, level));
        }
        var about = word.getProperties().getCoreProperties();
        about.setCreator("Hearth");
        about.setTitle(document.getElementsByTagName("title").item(0).getTextContent());
        about.getUnderlyingProperties().setLanguageProperty(language);
        XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static XWPFStyle heading(XWPFStyles styles, int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId("Heading" + level);
        style.addNewName().setVal("heading " + level);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        var letters = style.addNewRPr();
        letters.addNewB();
        letters.addNewSz().setVal(BigInteger.valueOf(2L * (POINTS + 2L * (HEADINGS + 1 - level))));
        return new XWPFStyle(style, styles);
    }

    private void blocks(Element parent) {
        for (Element each : elements(parent)) {
            switch (each.getLocalName()) {
                case "h1", "h2", "h3" -> {
                    XWPFParagraph heading = word.createParagraph();
                    heading.setStyle("Heading" + each.getLocalName().charAt(1));
                    new Line(heading).write(each, true);
                }
                case "p" -> new Line(word.createParagraph()).write(each, false);
                case "ul", "ol" -> list(each);
                case "table" -> table(each);
                default -> blocks(each);
            }
        }
    }

    private void list(Element list) {
        int number = 1;
        for (Element item : elements(list)) {
            XWPFParagraph paragraph = word.createParagraph();
            paragraph.setIndentationLeft(360);
            Line line = new Line(paragraph);
            line.say(list.getLocalName().equals("ol") ? number++ + ". " : "• ", false);
            line.write(item, false);
        }
    }

    private void table(Element table) {
        List<Element> rows = new ArrayList<>();
        NodeList found = table.getElementsByTagName("tr");
        for (int i = 0; i < found.getLength(); i++) {
            rows.add((Element) found.item(i));
        }
        if (rows.isEmpty()) {
            return;
        }
        XWPFTable written = word.createTable(rows.size(), elements(rows.get(0)).size());
        written.setWidth("100%");
        for (int i = 0; i < rows.size(); i++) {
            row(written.getRow(i), rows.get(i));
        }
    }

    private static void row(XWPFTableRow row, Element given) {
        boolean head = given.getParentNode().getLocalName().equals("thead");
        if (head) {
            row.setRepeatHeader(true);
        }
        row.setCantSplitRow(true);
        List<Element> cells = elements(given);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i) == null ? row.createCell() : row.getCell(i);
            new Line(cell.getParagraphs().get(0))
                    .write(cells.get(i), cells.get(i).getLocalName().equals("th"));
        }
    }

    private static List<Element> elements(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element) {
                elements.add((Element) each);
            }
        }
        return elements;
    }

    /** One paragraph that is being written. */
    private record Line(XWPFParagraph paragraph) {
        void write(Element given, boolean strong) {
            boolean kept = given.getAttribute("class").contains("words")
                    || given.getAttribute("class").contains("answer");
            for (Node each = given.getFirstChild(); each != null; each = each.getNextSibling()) {
                if (each instanceof Text) {
                    String text = ((Text) each).getData();
                    say(kept ? text : text.replaceAll("\\s+", " "), strong);
                } else if (each instanceof Element) {
                    inside((Element) each, strong);
                }
            }
        }

        private void inside(Element each, boolean strong) {
            String name = each.getLocalName();
            if (name.equals("br")) {
                paragraph.createRun().addBreak();
            } else if (!name.equals("svg")) {
                write(each, strong || name.equals("strong") || name.equals("b"));
            }
            if (BLOCKS.contains(name)) {
                paragraph.createRun().addBreak();
            }
        }

        void say(String text, boolean strong) {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                XWPFRun run = paragraph.createRun();
                run.setFontFamily(TYPEFACE);
                run.setFontSize(POINTS);
                run.setBold(strong);
                run.setText(lines[i]);
                if (i < lines.length - 1) {
                    run.addBreak();
                }
            }
        }
    }
}
