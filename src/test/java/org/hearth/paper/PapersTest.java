package org.hearth.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PapersTest {
    private static final Papers COURTS = Papers.read(Templates.at(Path.of("court-templates")));

    @TempDir
    private Path folder;

    @Test
    void minuteOrderSaysWhatWasFoundAndOrderedInReadingOrder() throws IOException {
        String text = text(COURTS.pdf("minute-order", minuteOrder(), Locale.US));
        assertTrue(text.contains("County provides a phone."), text);
        assertTrue(text.indexOf("Findings") < text.indexOf("County provides a phone."), text);
        assertTrue(text.contains("Ana & Co <b>not bold</b>"), text);
    }

    @Test
    void scriptsInDataStandOnPaperAsTextAndNothingElse() throws IOException {
        Map<String, Object> data = minuteOrder();
        data.put("next", "<script>alert(1)</script>");
        assertTrue(text(COURTS.pdf("minute-order", data, Locale.US)).contains("<script>alert(1)</script>"));
    }

    @Test
    void minuteOrderMeetsPdfUaOneAndPdfATwoA() throws Exception {
        byte[] pdf = COURTS.pdf("minute-order", minuteOrder(), Locale.US);
        assertValid(pdf, PDFAFlavour.PDFUA_1);
        assertValid(pdf, PDFAFlavour.PDFA_2_A);
    }

    @Test
    void summaryMeetsPdfUaOne() throws Exception {
        assertValid(COURTS.pdf("summary", summary(), Locale.US), PDFAFlavour.PDFUA_1);
    }

    @Test
    void metadataNamesNobody() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(COURTS.pdf("summary", summary(), Locale.US))) {
            assertEquals("Hearing summary", pdf.getDocumentInformation().getTitle());
            assertNull(pdf.getDocumentInformation().getAuthor());
            assertEquals("en-US", pdf.getDocumentCatalog().getLanguage());
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertFalse(xmp.contains("Mara"), xmp);
        }
    }

    @Test
    void typefacesAreEmbeddedAsSubsets() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(COURTS.pdf("minute-order", minuteOrder(), Locale.US))) {
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                var font = pdf.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
            }
        }
    }

    @Test
    void missingNameIsSaidWithItsLine() throws IOException {
        Papers papers = papers("<p>\n${nobody}\n</p>");
        TemplateFault fault = assertThrows(TemplateFault.class, () -> papers.pdf("own", Map.of(), Locale.US));
        assertTrue(fault.getMessage().startsWith("papers/own.html, line 4: nobody"), fault.getMessage());
    }

    @Test
    void unclosedElementIsSaidWithItsLine() {
        TemplateFault fault = assertThrows(TemplateFault.class, () -> papers("<p>\n<b>x\n</p>"));
        assertTrue(fault.getMessage().startsWith("papers/own.html, line 5: "), fault.getMessage());
    }

    @Test
    void brokenDirectiveIsSaidWithItsLine() {
        TemplateFault fault = assertThrows(TemplateFault.class, () -> papers("<p>\n<#if x>\n</p>"));
        assertTrue(fault.getMessage().startsWith("papers/own.html, line "), fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${x?api.class}",
                "${x?no_esc}",
                "${x ? no_esc}",
                "<#assign y = 'a'>",
                "<#macro m></#macro>",
                "<#include 'other.html'>",
                "<#import 'other.html' as o>",
                "<#setting number_format='0'>",
                "<@x/>",
                "${'<#assign y=1>'?interpret}",
                "${'1+1'?eval}",
                "${x?left_pad(2000000000)}",
                "<#list 1..2000000000 as y></#list>",
                "<#noautoesc>${x}</#noautoesc>",
                "<#outputformat 'plainText'>${x}</#outputformat>",
                "<#ftl output_format='plainText'>",
            })
    void attackIsRefusedAtStart(String attack) {
        TemplateFault fault = assertThrows(TemplateFault.class, () -> papers("<p>" + attack + "</p>"));
        assertTrue(fault.getMessage().startsWith("papers/own.html, line "), fault.getMessage());
    }

    @Test
    void titleTakesNoData() throws IOException {
        Files.createDirectories(folder.resolve("papers"));
        Files.writeString(folder.resolve("papers/own.html"), "<html><head><title>${name}</title></head><body/></html>");
        assertThrows(TemplateFault.class, () -> Papers.read(Templates.at(folder)));
    }

    @Test
    void documentTypesAndOutsideEntitiesAreRefused() throws IOException {
        Files.createDirectories(folder.resolve("papers"));
        Files.writeString(
                folder.resolve("papers/own.html"),
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<html><body>&x;</body></html>");
        assertThrows(TemplateFault.class, () -> Papers.read(Templates.at(folder)));
    }

    @Test
    void beanMethodsCannotBeReached() throws IOException {
        Papers papers = papers("<p>${x.name}</p>");
        assertThrows(TemplateFault.class, () -> papers.pdf("own", Map.of("x", new Thread()), Locale.US));
    }

    @Test
    void endlessPaperIsGivenUp() throws IOException {
        Papers papers =
                papers("<#list a as b><#list a as c><#list a as d><#list a as e>${b}</#list></#list></#list></#list>");
        List<String> many = java.util.Collections.nCopies(500, "x");
        assertThrows(TemplateFault.class, () -> papers.pdf("own", Map.of("a", many), Locale.US));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='file:///etc/hostname' alt='x'/>",
                "<object data='file:///etc/hostname'></object>",
                "<script>1</script>",
                "<link rel='stylesheet' href='https://example.org/a.css'/>",
                "<p style=\"background: url(file:///etc/hostname)\">x</p>",
            })
    void whatComesFromElsewhereIsRefusedAtStart(String markup) {
        TemplateFault fault = assertThrows(TemplateFault.class, () -> papers("<p>here</p>" + markup));
        assertTrue(fault.getMessage().startsWith("papers/own.html, line 3: pictures, scripts"), fault.getMessage());
    }

    private Papers papers(String body) throws IOException {
        Files.createDirectories(folder.resolve("papers"));
        Files.writeString(
                folder.resolve("papers/own.html"),
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>Own</title></head>\n<body>\n"
                        + body + "\n</body></html>");
        return Papers.read(Templates.at(folder));
    }

    private static void assertValid(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            assertTrue(result.isCompliant(), () -> result.getFailedChecks().toString());
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Map<String, Object> minuteOrder() {
        Map<String, Object> data = new HashMap<>();
        data.put("court", "Demonstration courthouse");
        data.put("notice", "");
        data.put("correction", "");
        data.put("number", 1);
        data.put("facts", List.of(Map.of("name", "Date", "value", "Thu 10 Dec 2026, 10:20")));
        data.put("appearances", List.of(Map.of("person", "Ana & Co <b>not bold</b>", "mode", "in the room")));
        data.put("findings", List.of(Map.of("text", "Notice was given.", "value", "found", "rule", "WIC 290.1")));
        data.put(
                "orders",
                List.of(Map.of(
                        "text", "County provides a phone.",
                        "responsible", "county child welfare",
                        "due", "Mon 21 Dec 2026",
                        "code", "")));
        data.put("next", "Thu 7 Jan 2027, 10:20, Dept. 3");
        data.put("signature", "Signed by Judge R. Alder, Thu 10 Dec 2026, 10:44");
        data.put("hash", "ab".repeat(32));
        return data;
    }

    private static Map<String, Object> summary() {
        Map<String, Object> block = new HashMap<>();
        block.put("id", "words");
        block.put("style", "words");
        block.put("title", "In Mara’s own words");
        block.put("mark", "In their own words");
        Map<String, Object> item = Map.of(
                "text",
                "I want to sleep one place.",
                "source",
                "Mara, 2 Dec",
                "fresh",
                "new",
                "own",
                true,
                "under",
                List.of("What was going on around it: three moves in a month."));
        block.put("items", List.of(item));
        block.put("urgent", List.of(item));
        block.put("note", "");
        block.put("aside", "And one more line on the page.");
        block.put("missing", "Not received: school (due 30 Nov)");
        block.put("empty", "");
        block.put("withheld", "");
        Map<String, Object> data = new HashMap<>();
        data.put("heading", "Mara, 16");
        data.put("hearing", "Thu 10 Dec 2026, 10:20, Dept. 3");
        data.put("clock", "Limit Tue 15 Dec (366.21(e)).");
        data.put("reader", "Judge R. Alder");
        data.put("made", "Wed 9 Dec 2026");
        data.put("notice", "Proof of notice on file 5 of 6.");
        data.put("since", "New: since the hearing of Thu 12 Nov 2026.");
        data.put("version", "7fe59b638d31");
        data.put("closed", "");
        data.put("facts", List.of());
        data.put("blocks", List.of(block));
        data.put("charts", List.of(chart()));
        data.put("chartshead", "Over time");
        data.put("chartsread", "A triangle marks a hearing.");
        return data;
    }

    private static Map<String, Object> chart() {
        LocalDate from = LocalDate.of(2026, 8, 1);
        List<Chart.Bar> bars = List.of(
                new Chart.Bar(from, from.plusDays(30), 4, null, true),
                new Chart.Bar(from.plusDays(31), from.plusDays(60), 5, null, false),
                new Chart.Bar(from.plusDays(61), from.plusDays(91), 0, null, true));
        Chart chart =
                new Chart("away", "Times away", "4, 5, 2", bars, List.of(from.plusDays(40)), 5, LocalDate::toString);
        List<Map<String, Object>> rows = List.of(Map.of("days", "1 to 31 Aug", "said", "4"));
        return Map.of("name", "Times away", "picture", chart.placed(), "rows", rows, "uneven", "");
    }
}
