package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hearth.Hall;
import org.hearth.access.CourtPass;
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
    void theDemoCourtGoesIntoAnEmptyCourtAndComesOutTheSame(String database) throws IOException {
        Rest.Answer out = Rest.as("clerk").get("/export");
        Map<String, String> files = unpacked(out.bytes());
        assertEquals(Sheet.values().length, files.size());
        try (Hall hall = Hall.on(database)) {
            // journeys before this one have called hearings that lie ahead, and met who is kept apart by a judge's
            // basis
            hall.clock().set(today().plusMonths(3));
            CourtPass court = hall.court(hall.enter("clerk", Role.CLERK, "", null));
            Importing.Report report =
                    hall.get(Importing.class).run(court, ImportFiles.of(Map.of("files", out.bytes())), false);
            assertEquals(
                    List.of(), report.rows().stream().filter(ReportRow::refused).toList());
            Map<String, String> again = unpacked(hall.get(Exports.class).all(court));
            for (Map<String, String> each : List.of(files, again)) {
                each.computeIfPresent("team.csv", (name, rows) -> beforeAnyoneCameOfAge(rows));
            }
            assertEquals(files, again);
        }
    }

    /** In the months between, a standing may have ended because the young person is of age. */
    private static String beforeAnyoneCameOfAge(String rows) {
        return rows.replace(",MAJORITY\r\n", ",\r\n").replace(",MAJORITY\n", ",\n");
    }

    /** The demo's day, as the journeys set it. */
    private static LocalDate today() {
        return LocalDate.parse(System.getenv("HEARTH_TODAY"));
    }

    private static Map<String, String> unpacked(byte[] bytes) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                files.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
