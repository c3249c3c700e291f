package org.hearth.journey;

import static org.hearth.journey.Screen.say;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A report goes from files to filing to service, by REST and by a plain form. */
class FilingIT extends Rig {
    private static final String PDF = "%PDF-1.7\n1 0 obj<</Type /Page>>endobj\nstartxref\n9\n%%EOF\n";

    private static String form(String file) {
        return "--zz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a name.exe.pdf\"\r\n\r\n" + file
                + "\r\n--zz--\r\n";
    }

    private static Rest.Answer attach(String user, String request, String file) {
        return Rest.as(user)
                .ask(
                        "POST",
                        "/requests/" + request + "/attachments",
                        form(file),
                        Map.of("Content-Type", "multipart/form-data; boundary=zz"));
    }

    private static String open(String user) {
        return Rooms.request(user).orElseThrow();
    }

    @Test
    void aFileIsAttachedOpenedAndTakenBack() {
        String request = open("casa");
        Rest.Answer added = attach("casa", request, PDF);
        assertEquals(201, added.status(), added.toString());
        assertEquals("a name.pdf", added.body().get("name").asString());
        String file = "/requests/" + request + "/attachments/"
                + added.body().get("id").asString();
        Rest.Answer opened = Rest.as("casa").get(file);
        assertEquals(PDF, new String(opened.bytes(), StandardCharsets.US_ASCII));
        assertEquals(
                "attachment; filename=\"attachment.pdf\"",
                opened.headers().firstValue("Content-Disposition").orElseThrow());
        assertEquals(
                "nosniff", opened.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals("no-store", opened.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals(404, Rest.as("judge").get(file).status());
        assertEquals(204, Rest.as("casa").delete(file, "*").status());
        assertEquals(404, Rest.as("casa").get(file).status());
    }

    @Test
    void aProgramAndFortyMegabytesAreRefusedInClearWords() {
        String request = open("casa");
        Rest.Answer program = attach("casa", request, "MZ this is a program");
        assertEquals(400, program.status(), program.toString());
        assertEquals("file", program.body().get("errors").get(0).get("field").asString());
        Rest.Answer large = attach("casa", request, "x".repeat(40 << 20));
        assertEquals(413, large.status(), large.toString());
        assertEquals("too-large", large.body().get("code").asString());
        assertEquals(
                0,
                Rest.as("casa")
                        .get("/requests/" + request + "/attachments")
                        .body()
                        .get("items")
                        .size());
    }

    @Test
    void theClerkReadsWhatWasFiledAndServedAndOpensThePaper() {
        String today = LocalDate.parse(System.getenv("HEARTH_TODAY")).toString();
        for (JsonNode each : Rooms.items(Rest.as("social").get("/requests?mine=true&limit=200"))
                .toList()) {
            String request = "/requests/" + each.get("id").asString();
            if (each.get("status").asString().equals("SUBMITTED")) {
                JsonNode filing = Rest.as("clerk").get(request + "/filing").body();
                assertEquals(
                        "SERVED", filing.get("versions").get(0).get("state").asString(), filing.toString());
                Rest.Answer paper =
                        Rest.as("judge").ask("GET", request + "/filing", null, Map.of("Accept", "application/pdf"));
                assertEquals("%PDF", new String(paper.bytes(), 0, 4, StandardCharsets.US_ASCII));
                Map<String, String> filed = Map.of("on", today);
                assertEquals(
                        403, Rest.as("judge").post(request + "/filed", filed).status());
                assertEquals(
                        422, Rest.as("clerk").post(request + "/filed", filed).status());
                return;
            }
        }
        throw new AssertionError("no report of the demo was submitted");
    }

    @Test
    void aPlainFormAttachesAndSaysWhatWentWrong() {
        Screen casa = screen("casa").open("/input/answer?request=" + open("casa"));
        casa.page()
                .locator("#attach-file")
                .setInputFiles(
                        new FilePayload("letter.pdf", "application/pdf", "MZ".getBytes(StandardCharsets.US_ASCII)));
        casa.press(say("attachment.add")).shows(say("problem.attachment-kind"));
        casa.page()
                .locator("#attach-file")
                .setInputFiles(new FilePayload("letter.pdf", "text/plain", PDF.getBytes(StandardCharsets.US_ASCII)));
        casa.press(say("attachment.add")).shows(say("attachment.added")).shows("letter.pdf");
        assertFalse(casa.page().url().contains("letter"));
        casa.press(say("attachment.remove.of", "letter.pdf")).shows(say("attachment.removed"));
        assertTrue(casa.main().innerText().contains(say("attachment.none")));
    }
}
