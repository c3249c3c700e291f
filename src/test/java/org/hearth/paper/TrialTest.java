package org.hearth.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No template that somebody tries takes the server down or reaches anything. */
class TrialTest {
    private static final Papers COURTS = Papers.read(Templates.at(Path.of("court-templates")));
    private static final String CARD = "absence-card";
    /** Lists within lists: never ends, holds no text and is refused by nothing that reads it. */
    private static final String ENDLESS = "<#list lines as a>".repeat(12) + "x" + "</#list>".repeat(12);

    @Test
    void courtsOwnTemplatePassesAndIsShownWithInventedData() throws Exception {
        byte[] pdf = new Trial().pdf("certificate", COURTS.installed("certificate"));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertEquals(1, read.getNumberOfPages());
            assertEquals("Certificate", read.getDocumentInformation().getTitle());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${lines?api.class}",
                "<#include '/etc/hostname'>",
                "<#import 'other.html' as o>",
                "${lines?no_esc}",
                "<#noautoesc>x</#noautoesc>",
                "<#outputformat 'plainText'>x</#outputformat>",
                "<#macro m><@m/></#macro><@m/>",
                "<#list 1..2000000000 as y></#list>",
                "<script>alert(1)</script>",
                "<img src='http://example.org/x.png' alt='x'/>",
                "<p style='height: 99999999mm'>x</p>",
            })
    void whatCanBeSeenIsRefusedWithLineAndReasonBeforeAnythingRuns(String hostile) {
        TemplateFault fault = assertThrows(TemplateFault.class, () -> new Trial().pdf(CARD, page(hostile)));
        assertEquals(5, fault.line(), fault.getMessage());
        assertTrue(fault.mend().length() > 10);
    }

    @Test
    void entitiesThatMultiplyAreRefused() {
        String laughs = "<!DOCTYPE html [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>\n"
                + page("&c;");
        assertThrows(TemplateFault.class, () -> new Trial().pdf(CARD, laughs));
    }

    @Test
    void elementsNestedWithoutEndAreRefused() {
        String deep = "<div>".repeat(9_000) + "</div>".repeat(9_000);
        TemplateFault fault = assertThrows(TemplateFault.class, () -> new Trial().pdf(CARD, page(deep)));
        assertTrue(fault.mend().contains("nested deeper"), fault.mend());
    }

    @Test
    void bracketsNestedWithoutEndAreRefused() {
        String deep = "${" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "}";
        assertThrows(TemplateFault.class, () -> new Trial(20).pdf(CARD, page(deep)));
    }

    @Test
    void twentyAtOnceThatNeverEndAreRefusedAndOthersAreServedOn() throws Exception {
        Trial trial = new Trial(2);
        ExecutorService people = Executors.newFixedThreadPool(20);
        try {
            List<Future<?>> tried = new ArrayList<>();
            IntStream.range(0, 20)
                    .forEach(i -> tried.add(people.submit(() -> trial.pdf(CARD, page(ENDLESS + "<p>" + i + "</p>")))));
            assertNotNull(COURTS.pdf(CARD, Samples.of(CARD, Samples.Kind.ORDINARY)), "papers are set meanwhile");
            for (Future<?> each : tried) {
                Throwable cause = assertThrows(Exception.class, () -> each.get(60, TimeUnit.SECONDS))
                        .getCause();
                assertTrue(cause instanceof TemplateFault, String.valueOf(cause));
            }
        } finally {
            people.shutdownNow();
        }
    }

    private static String page(String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n<title>Own</title></head>\n<body>\n"
                + body + "\n</body></html>";
    }
}
