package org.hearth.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hearth.Installation;
import org.hearth.Postgres;
import org.hearth.drill.Asking.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator fears, done to a whole installation: it says so, loses nothing, and goes on without a restart. */
class DisasterIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** The longest that a message waits for its third try. */
    private static final Duration RETRY = Duration.ofMinutes(5);

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
            assertEquals("verified", made.get("verdict").get("state").asString(), made.toString());
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

    @Test
    void aClockThatIsSetBackADayLeavesTheAuditWholeAndPeopleWorking() {
        try (Installation court = Installation.of(settings()).launch().awaitReady()) {
            Asking asking = new Asking(court);
            String kept = openCase(asking);
            court.stop();
            court.with("HEARTH_TODAY", "2026-12-09").launch().awaitReady();
            int before = asking.get("clerk", "/cases/" + kept).status();
            assertTrue(before == 200 || before == 401, "a session of the day after answers " + before);
            asking.forget();
            assertEquals(200, asking.get("clerk", "/cases/" + kept).status());
            openCase(asking);
            whole(asking);
        }
    }

    @Test
    void templatesOutOfReachAreNamedAndTheCourtWorksOn() throws IOException {
        Path templates = folder.resolve("templates");
        copy(Path.of("court-templates").toAbsolutePath(), templates);
        Path book = templates.resolve("court.yaml");
        String whole = Files.readString(book);
        Files.writeString(book, "courthouses: [\n" + whole);
        Map<String, String> settings = settings();
        settings.put("HEARTH_TEMPLATES", templates.toString());
        try (Installation court = Installation.of(settings).launch()) {
            assertEquals(78, court.awaitEnd());
            assertTrue(
                    court.said().contains("A fault stands in the court's templates: court.yaml, line"), court.said());
            Files.writeString(book, whole);
            court.launch().awaitReady();
            Path away = Files.move(templates, folder.resolve("away"));
            Asking.await("the log to name the file", PATIENCE, () -> court.said()
                    .contains("is missing or cannot be read. The court works on"));
            Asking asking = new Asking(court);
            openCase(asking);
            assertEquals(200, asking.page("/sign-in").status());
            assertTrue(court.isReady());
            Files.move(away, templates);
            Asking.await("the log to say that it is back", PATIENCE, () -> court.said()
                    .contains("All template files can be read again."));
        }
    }

    @Test
    void mailThatFindsNoServerWaitsIsCountedAndGoesOutOnceEachWhenThereIsOne() throws Exception {
        int port = Installation.freePort();
        GreenMail mailbox = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        Map<String, String> settings = settings();
        settings.put("HEARTH_MAIL_URL", "smtp://127.0.0.1:" + port);
        try (Installation court = Installation.of(settings).launch().awaitReady()) {
            Asking asking = new Asking(court);
            String number = asking.get("clerk", "/cases")
                    .body()
                    .get("items")
                    .get(0)
                    .get("number")
                    .asString();
            Answer raised = asking.post(
                    "clerk", "/cases/" + number + "/alarms", Map.of("kind", "DANGER", "words", "needs somebody now"));
            assertEquals(201, raised.status(), raised.text());
            Asking.await("a try that found no server", PATIENCE, () -> danger(asking, "waiting", 1) > 0);
            Asking.await("the count of what waits", PATIENCE, () -> waiting(asking) > 0);
            assertTrue(court.isReady());
            int waits = danger(asking, "waiting", 0);
            mailbox.start();
            Asking.await("the mail", RETRY.plus(PATIENCE), () -> danger(asking, "waiting", 0) == 0);
            assertEquals(waits, danger(asking, "sent", 0));
            Set<String> arrived = new HashSet<>();
            for (MimeMessage each : mailbox.getReceivedMessages()) {
                assertTrue(arrived.add(each.getMessageID()), "arrived twice");
            }
            assertTrue(arrived.size() >= waits, arrived.size() + " of " + waits);
        } finally {
            mailbox.stop();
        }
    }

    /** How many messages of an alarm stand so in the outbox after so many tries. */
    private static int danger(Asking asking, String state, int tries) {
        int found = 0;
        for (var each :
                asking.get("steward", "/outbox?limit=200&state=" + state).body().get("items")) {
            found += each.get("template").asString().equals("danger")
                            && each.get("tries").asInt() >= tries
                    ? 1
                    : 0;
        }
        return found;
    }

    private static double waiting(Asking asking) {
        return asking.page("/metrics")
                .text()
                .lines()
                .filter(line -> line.contains("hearth_outbox_waiting") && !line.startsWith("#"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(0);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
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
