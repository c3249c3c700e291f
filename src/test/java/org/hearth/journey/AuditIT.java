package org.hearth.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hearth.terms.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clerk checks the audit on its page, and then without Hearth. */
class AuditIT extends Rig {
    @TempDir
    Path folder;

    @Test
    void theClerkChecksTheAuditHereAndWithoutHearth() throws IOException, InterruptedException {
        Page page = signedIn("clerk");
        page.navigate("/access/audit");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(words("audit.verify"))
                                .setExact(true))
                .click();
        page.getByText("Intact: all").waitFor();
        assertAccessible(page);

        page.getByText(words("audit.state")).click();
        take(page, words("audit.alone.export"));
        take(page, words("audit.alone.roots"));
        take(page, words("audit.alone.check"));
        Process check = new ProcessBuilder("java", "VerifyAudit.java", "audit.tsv", "--roots", "audit-roots")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, check.waitFor(), said);
        assertTrue(said.contains("stand in their order"), said);
        assertTrue(said.contains("roots agree"), said);
    }

    private void take(Page page, String link) {
        Download download =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .click());
        download.saveAs(folder.resolve(download.suggestedFilename()));
    }

    private static String words(String key) {
        return Words.ENGLISH.say(key);
    }
}
