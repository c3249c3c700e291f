package org.hearth.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hearth.terms.Templates;
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
        assertValid(pdf, PDFAFlavour.PDFA_2_A);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertNotNull(read.getDocumentInformation().getTitle());
            assertNull(read.getDocumentInformation().getAuthor());
            assertEquals(
                    name.startsWith("es/") ? "es-US" : "en-US",
                    read.getDocumentCatalog().getLanguage());
        }
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
