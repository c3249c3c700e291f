package org.hearth.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Every paper of the court, with ordinary, empty and extreme data, is what an archive and a screen reader can use. */
class PaperFormsTest {
    static final Papers COURTS = Papers.read(Templates.at(Path.of("court-templates")));

    static Stream<Arguments> papers() {
        return COURTS.names().stream()
                .flatMap(name -> Stream.of(Samples.Kind.values()).map(kind -> Arguments.of(name, kind)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void paperMeetsPdfUaOneAndPdfATwoA(String name, Samples.Kind kind) throws Exception {
        byte[] pdf = set(name, kind);
        assertValid(pdf, PDFAFlavour.PDFUA_1);
        if (kind != Samples.Kind.EMPTY) {
            assertValid(pdf, PDFAFlavour.PDFA_2_A);
        }
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertNotNull(read.getDocumentInformation().getTitle());
            assertNull(read.getDocumentInformation().getAuthor());
            assertEquals(
                    name.startsWith("es/") ? "es-US" : "en-US",
                    read.getDocumentCatalog().getLanguage());
        }
    }

    /** At some page breaks the renderer fails over a table's repeated head; such a paper is set without it. */
    @Test
    void tableIsSetWhereverThePageEnds() throws Exception {
        Map<String, Object> data = new HashMap<>(Samples.of("filing", Samples.Kind.EXTREME));
        Object longest = ((List<?>) data.get("sections")).get(0);
        data.put("sections", Collections.nCopies(6, longest));
        assertValid(COURTS.pdf("filing", data, Locale.US), PDFAFlavour.PDFUA_1);
    }

    @Test
    void namesInEveryScriptAreShownAndWhatNoTypefaceHoldsIsNamed() throws Exception {
        Map<String, Object> data = Map.of("lines", List.of("Zoë Đặng Ğökçe", "محمد", "יעל", "王小明 김민수", "☃ ก e\u0301"));
        try (PDDocument read = Loader.loadPDF(COURTS.pdf("absence-card", data, Locale.US))) {
            String text = new PDFTextStripper().getText(read);
            for (String shown : List.of("Zoë Đặng Ğökçe", "王小明 김민수", "[snowman] [U+0E01] é")) {
                assertTrue(text.contains(shown), shown + " in " + text);
            }
            assertTrue(Normalizer.normalize(text, Normalizer.Form.NFKC).contains("محمد"), text);
            assertTrue(text.contains("יעל"), text);
        }
    }

    @Test
    void arabicLettersTakeTheFormTheirNeighboursAskFor() {
        RightToLeft script = new RightToLeft();
        assertEquals("\uFEE3\uFEA4\uFEE4\uFEAA", script.shapeText("محمد"));
        assertEquals("\uFEFB", script.shapeText("لا"));
        assertEquals("(\u05D1\u05D0)", script.reorderRTLTextToLTR("(\u05D0\u05D1)"));
    }

    static byte[] set(String name, Samples.Kind kind) {
        Locale locale = name.startsWith("es/") ? new Locale("es", "US") : Locale.US;
        return COURTS.pdf(name.replaceFirst("^es/", ""), Samples.of(name, kind), locale);
    }

    static void assertValid(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            assertTrue(result.isCompliant(), () -> result.getTestAssertions().stream()
                    .limit(5)
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .toList()
                    .toString());
        }
    }
}
