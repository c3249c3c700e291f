package org.hearth.journey;

import static org.hearth.journey.Screen.say;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.hearth.terms.CourtTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An outage: a judge's day opens from a plain file without network, and what is written in it is merged afterwards. */
class PackIT extends Rig {
    private static final String PASSPHRASE = "seven quiet herons";
    private static final String ORDER = "The county repairs the heating in the home.";
    private static final LocalDate TODAY = LocalDate.parse(System.getenv("HEARTH_TODAY"));

    @TempDir
    Path folder;

    @Test
    void aDayOpensWithoutNetworkAndWhatIsWrittenInItComesBackOnce() throws IOException {
        Path pack = Files.write(folder.resolve("bench-pack.html"), taken());
        List<String> asked = new ArrayList<>();
        Page away = away(pack, TODAY, asked);
        openWith(away, "another phrase than that");
        away.getByText(say("packfile.wrong")).waitFor();
        openWith(away, PASSPHRASE);
        away.getByText(say("packfile.list")).waitFor();
        assertEquals(say("packfile.title"), away.title());
        assertAccessible(away);
        away.setViewportSize(PHONE, 844);
        assertAccessible(away);

        Path entries = folder.resolve("bench-entries.json");
        write(away, entries);
        assertEquals(List.of(), asked, "nothing was asked of any network");
        assertFalse(Files.readString(entries).contains("heating"));

        merge(entries);
        Page late = away(pack, TODAY.plusDays(1), new ArrayList<>());
        late.getByText(say("packfile.expired")).waitFor();
        assertEquals(0, late.locator("#passphrase").count());
    }

    /** The judge sets a passphrase, makes today's pack with one click and takes it. */
    private byte[] taken() {
        Screen judge = screen("judge").open("/bench/today").follow(say("pack.go"));
        Page page = judge.page();
        page.locator("[id='setting:passphrase']").fill(PASSPHRASE);
        page.locator("[id='setting:again']").fill(PASSPHRASE);
        judge.press(say("pack.passphrase.set"));
        page.getByText(say("pack.passphrase.done")).waitFor();
        page.locator("[id='make:day']").fill(TODAY.toString());
        judge.press(say("pack.make.do"));
        page.getByText(say("pack.made", CourtTime.say(TODAY, Locale.US))).waitFor();
        assertAccessible(page);
        return judge.download(page.locator("a[href$='/page/packs/" + TODAY + "']"));
    }

    /** The file in a fresh browser on that day, which reaches no network. */
    private Page away(Path file, LocalDate day, List<String> asked) {
        Page page = window();
        page.context().setOffline(true);
        page.clock().setFixedTime(Date.from(CourtTime.at(day, LocalTime.NOON)));
        page.onRequest(request -> {
            if (!request.url().startsWith("file:") && !request.url().startsWith("blob:")) {
                asked.add(request.url());
            }
        });
        page.navigate(file.toUri().toString());
        return page;
    }

    private static void openWith(Page page, String passphrase) {
        page.locator("#passphrase").fill(passphrase);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say("packfile.open")))
                .click();
    }

    /** Writes about a hearing that nobody has recorded yet, and saves. */
    private static void write(Page page, Path to) {
        Locator row =
                page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(say("packfile.entry.none")));
        row.last().getByRole(AriaRole.BUTTON).click();
        page.locator("fieldset textarea").fill(ORDER);
        page.getByLabel(say("packfile.order.responsible")).fill("County child welfare");
        page.getByLabel(say("packfile.order.due"), new Page.GetByLabelOptions().setExact(true))
                .fill(TODAY.plusDays(14).toString());
        page.locator("table select").first().selectOption("ROOM");
        page.getByText(say("packfile.unsaved")).waitFor();
        Download saved = page.waitForDownload(() -> page.locator("#save").click());
        assertEquals("bench-entries.json", saved.suggestedFilename());
        saved.saveAs(to);
    }

    /** The clerk looks at the entries, records them, and finds them recorded when the file comes again. */
    private void merge(Path entries) throws IOException {
        Screen clerk = screen("clerk");
        Path damaged = Files.writeString(folder.resolve("damaged.json"), "{}");
        bring(clerk, damaged).getByText(say("problem.pack-file")).waitFor();
        Page page = bring(clerk, entries);
        page.waitForURL("**/bench/merge?entries=*");
        clerk.shows(ORDER).shows(say("pack.state.ready")).shows(say("merge.nothing"));
        assertAccessible(page);
        String hearing =
                page.locator("section a[href*='hearing=']").getAttribute("href").split("hearing=")[1];
        assertEquals(
                404, Rest.as("judge").get("/hearings/" + hearing + "/record").status());
        clerk.press(say("merge.do"));
        page.getByText(say("merge.done", 1)).waitFor();
        JsonNode record =
                Rest.as("judge").get("/hearings/" + hearing + "/record").body();
        assertEquals("RECORDED", record.get("state").asString());
        assertEquals(ORDER, record.get("orders").get(0).get("text").asString());
        bring(clerk, entries).getByText(say("pack.state.taken")).waitFor();
        assertEquals(0, clerk.button(say("merge.do")).count());
        assertTrue(record.get("signedAt").isNull(), "it waits for the judge");
    }

    private static Page bring(Screen clerk, Path file) {
        clerk.open("/bench/merge");
        clerk.page().setInputFiles("#file", file);
        clerk.press(say("merge.look"));
        return clerk.page();
    }
}
