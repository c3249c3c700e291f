package org.hearth.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.hearth.Installation;
import org.hearth.Postgres;
import org.hearth.drill.Asking.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator fears, done to a whole installation: it says so, loses nothing, and goes on without a restart. */
class DisasterIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Map<String, Object> CASE = Map.of(
            "name",
            "Rowan",
            "born",
            "2010-03-05",
            "jurisdiction",
            "DEPENDENCY",
            "custody",
            "OUT",
            "milestones",
            Map.of("petitionFiled", "2026-09-21"),
            "petitions",
            List.of(Map.of("code", "300", "filed", "2026-09-21", "sustained", "2026-10-09")));

    @TempDir
    Path folder;

    @Test
    void aFullDiskIsSaidAndTheCourtGoesOnOnceThereIsSpace() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/prlimit")),
                "this machine has no prlimit, by which a disk is made full");
        try (Installation court = Installation.of(settings()).launch().awaitReady()) {
            Asking asking = new Asking(court);
            assertEquals(200, asking.get("clerk", "/cases").status());
            String kept = openCase(asking);
            limit(court, "1");
            Asking.await(
                    "a refused write",
                    PATIENCE,
                    () -> asking.post("clerk", "/cases", CASE).status() == 503);
            Answer full = asking.post("clerk", "/cases", CASE);
            assertEquals(503, full.status(), full.text());
            assertNotNull(full.retryAfter());
            assertFalse(court.isReady());
            assertEquals(503, asking.page("/sign-in?to=%2Fbench%2Ftoday").status());
            limit(court, "unlimited");
            Asking.await("ready again", PATIENCE, court::isReady);
            Asking.await(
                    "written again",
                    PATIENCE,
                    () -> asking.post("clerk", "/cases", CASE).status() == 201);
            assertEquals(200, asking.get("clerk", "/cases/" + kept).status());
            whole(asking);
        }
    }

    @Test
    void aDatabaseThatIsGoneForAMinuteIsSaidAndTheCourtGoesOnOnceItIsBack() {
        Map<String, String> settings = settings();
        settings.put("HEARTH_DB_URL", Postgres.freshDatabase());
        try (Installation court = Installation.of(settings).launch().awaitReady()) {
            Asking asking = new Asking(court);
            String kept = openCase(asking);
            assumeTrue(Postgres.fall(), "only a PostgreSQL of this machine's can be ended and started again");
            try {
                Asking.await("not ready", PATIENCE, () -> !court.isReady());
                Answer gone = asking.post("clerk", "/cases", CASE);
                assertEquals(503, gone.status(), gone.text());
                assertNotNull(gone.retryAfter());
                assertEquals(
                        "urn:hearth:problem:http-503", gone.body().get("type").asString());
                pause(Duration.ofSeconds(60));
                assertEquals(503, asking.get("clerk", "/cases").status());
            } finally {
                Postgres.rise();
            }
            Asking.await("ready again", PATIENCE, court::isReady);
            Asking.await(
                    "read again",
                    PATIENCE,
                    () -> asking.get("clerk", "/cases/" + kept).status() == 200);
            assertEquals(201, asking.post("clerk", "/cases", CASE).status());
            whole(asking);
        }
    }

    @Test
    void aHomeThatIsDestroyedComesBackByOneCommand() throws IOException {
        Map<String, String> settings = settings();
        settings.put("HEARTH_BACKUPS", folder.resolve("shelf").toString());
        try (Installation court = Installation.of(settings).launch().awaitReady()) {
            Asking asking = new Asking(court);
            String kept = openCase(asking);
            assertEquals(202, asking.post("steward", "/backups", null).status());
            assertEquals(403, asking.get("clerk", "/backups").status());
            Asking.await(
                    "a backup",
                    PATIENCE,
                    () -> !asking.get("steward", "/backups")
                                    .body()
                                    .get("making")
                                    .asBoolean()
                            && !asking.get("steward", "/backups")
                                    .body()
                                    .get("items")
                                    .isEmpty());
            var made = asking.get("steward", "/backups").body().get("items").get(0);
            assertEquals("VERIFIED", made.get("verdict").get("state").asString(), made.toString());
            court.kill();
            Files.move(court.home(), folder.resolve("destroyed"));
            Path key = folder.resolve("another.key");
            court.with(
                    "HEARTH_RESTORE",
                    folder.resolve("shelf").resolve(made.get("id").asString()).toString());
            Path own = court.keyFile();
            court.with("HEARTH_KEY_FILE", key.toString()).launch();
            assertEquals(78, court.awaitEnd());
            assertTrue(court.said().contains("A restore needs the key file"), court.said());
            assertFalse(Files.exists(court.home().resolve("db")));
            court.with("HEARTH_KEY_FILE", own.toString()).launch().awaitReady();
            assertTrue(court.said().contains("all of it was checked"), court.said());
            asking.forget();
            assertEquals(200, asking.get("clerk", "/cases/" + kept).status());
            whole(asking);
        }
    }

    private static Map<String, String> settings() {
        return new TreeMap<>(Asking.DEMO);
    }

    private static String openCase(Asking asking) {
        Answer opened = asking.post("clerk", "/cases", CASE);
        assertEquals(201, opened.status(), opened.text());
        return opened.body().get("number").asString();
    }

    /** The chain goes on being linked, and stands. */
    private static void whole(Asking asking) {
        Asking.await(
                "the audit linked",
                PATIENCE,
                () -> asking.get("steward", "/audit/verify")
                                .body()
                                .path("unlinked")
                                .asInt(1)
                        < 20);
        assertTrue(asking.get("steward", "/audit/verify").body().get("intact").asBoolean());
    }

    private static void limit(Installation court, String bytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        List.of("prlimit", "--pid", String.valueOf(court.pid()), "--fsize=" + bytes + ":unlimited"))
                .start();
        assertTrue(process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0);
    }

    private static void pause(Duration time) {
        try {
            // the outage itself lasts so long; it hides no race
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
