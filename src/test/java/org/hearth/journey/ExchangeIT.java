package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.Hall;
import org.hearth.access.CourtPass;
import org.hearth.exchange.CountyFiles;
import org.hearth.exchange.Exports;
import org.hearth.exchange.ImportFiles;
import org.hearth.exchange.Importing;
import org.hearth.exchange.ReportRow;
import org.hearth.exchange.Sheet;
import org.hearth.terms.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clerk takes files in: checks them, reads what is wrong and where, and takes in what holds. */
class ExchangeIT extends Rig {
    private static FilePayload people(String rows) {
        return new FilePayload(
                "people.csv", "text/csv", ("Person ID;Full Name;Role\r\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsCheckedMendedAndTakenInAndGoesOutAgain() {
        Page page = signedIn("clerk");
        page.navigate("/exchange/files");
        page.locator("#files").setInputFiles(people("X-1;Dana Reyes;Wizard\r\n"));
        page.locator("[data-write=false]").click();
        page.locator("#lines tr").first().waitFor();
        String line = page.locator("#lines tr").first().innerText();
        assertTrue(line.contains("people") && line.contains("2") && line.contains("role"), line);
        page.locator("#files").setInputFiles(people("X-1;Dana Reyes;Advocate\r\n"));
        page.locator("[data-write=true]").click();
        page.locator("#said .good").waitFor();
        assertEquals(200, Rest.as("clerk").get("/export").status());
        assertEquals(403, Rest.as("judge").get("/export").status());
        assertEquals(404, Rest.as("clerk").get("/export/nothing").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgres"})
    void theDemoCourtGoesIntoAnEmptyCourtAndComesOutTheSame(String database) {
        Rest.Answer out = Rest.as("clerk").get("/export");
        Map<String, String> files = CountyFiles.unpacked(out.bytes());
        assertEquals(Sheet.values().length, files.size());
        try (Hall hall = Hall.on(database)) {
            hall.clock().set(today());
            CourtPass court = hall.court(hall.enter("clerk", Role.CLERK, "", null));
            Importing.Report report =
                    hall.get(Importing.class).run(court, ImportFiles.of(Map.of("files", out.bytes())), false);
            assertEquals(
                    List.of(), report.rows().stream().filter(ReportRow::refused).toList());
            assertEquals(files, CountyFiles.unpacked(hall.get(Exports.class).all(court)));
        }
    }

    @Test
    void theDemoCourtsOwnFilesChangeNothingInIt() {
        Rest clerk = Rest.as("clerk");
        Rest.Answer out = clerk.get("/export");
        for (String dry : List.of("true", "false")) {
            Rest.Answer in =
                    clerk.ask("POST", "/import?dryRun=" + dry, out.bytes(), Map.of("Content-Type", "application/zip"));
            assertEquals(200, in.status(), in.toString());
            in.body()
                    .get("rows")
                    .forEach(row -> assertEquals("unchanged", row.get("outcome").asString(), row.toString()));
        }
        assertEquals(
                CountyFiles.unpacked(out.bytes()),
                CountyFiles.unpacked(clerk.get("/export").bytes()));
    }

    /** The demo's day, as the journeys set it. */
    private static LocalDate today() {
        return LocalDate.parse(System.getenv("HEARTH_TODAY"));
    }
}
