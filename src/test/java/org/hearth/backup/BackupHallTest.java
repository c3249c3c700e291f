package org.hearth.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearth.Hall;
import org.hearth.access.AuditTrail;
import org.hearth.access.Caller;
import org.hearth.access.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(strings = {"derby", "postgres"})
class BackupHallTest {
    @Parameter
    String database;

    @TempDir
    Path folder;

    private static final Map<String, Made> MADE = new ConcurrentHashMap<>();

    private Court court;
    private Kept kept;
    private Path backup;

    private record Made(Court court, Kept kept, List<String> cases) {}

    @BeforeEach
    void open() throws Exception {
        if (!MADE.containsKey(database)) {
            MADE.put(database, made(Court.of(database, Files.createTempDirectory("court"))));
        }
        Made made = MADE.get(database);
        court = made.court();
        kept = made.kept();
        backup = court.shelf().resolve(kept.id());
    }

    @AfterEach
    void forget() {
        System.clearProperty("hall.folder");
    }

    /** Made once on each database, in the middle of cases being opened. */
    private static Made made(Court court) {
        List<String> cases = new CopyOnWriteArrayList<>();
        try (Hall hall = court.open()) {
            Caller clerk = Court.clerk(hall);
            AtomicBoolean over = new AtomicBoolean();
            CompletableFuture<Void> load = CompletableFuture.runAsync(() -> {
                while (!over.get()) {
                    cases.add(hall.openCase(clerk, "Youth " + cases.size()));
                    hall.get(AuditTrail.class).link(hall.job("audit"));
                }
            });
            while (cases.size() < 5 && !load.isDone()) {
                Thread.onSpinWait();
            }
            List<String> before = List.copyOf(cases);
            Kept kept = new Keeper(court.premises()).make("asked", Instant.now());
            over.set(true);
            load.join();
            return new Made(court, kept, before);
        }
    }

    @Test
    void aBackupMadeUnderLoadStandsItsTrialAndBringsEverythingBack() throws Exception {
        assertEquals(
                Verdict.State.VERIFIED,
                kept.verdict().state(),
                String.valueOf(kept.verdict().why()));
        Board board = new Board(new Keeper(court.premises()).all(), false, Instant.now(), null);
        assertEquals(kept.made(), board.lastVerified().orElseThrow());
        assertEquals(Verdict.State.VERIFIED, board.lastVerdict());
        Court again = court.again(folder.resolve("again"));
        assertTrue(new Restoration(again.premises(), backup, false, false).run());
        assertEquals(kept.auditEntries(), again.contents().auditNumber());
        try (Hall hall = again.open()) {
            Caller clerk = hall.signIn("clerk");
            MADE.get(database).cases().forEach(each -> hall.open(clerk, each));
            hall.get(AuditTrail.class).link(hall.job("audit"));
            assertTrue(hall.get(AuditTrail.class).verify(hall.court(clerk)).intact());
        }
        assertFalse(new Restoration(again.premises(), backup, false, false).run(), "a second start only goes on");
    }

    @Test
    void noKeyAndNoPasswordIsInWhatABackupHolds() throws Exception {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Parcel.unpack(backup.resolve(Manifest.CONTENT), court.premises(), (entry, content) -> content.transferTo(all));
        Properties keys = new Properties();
        try (var reader = Files.newBufferedReader(court.keys())) {
            keys.load(reader);
        }
        for (String name : List.of("seal.k1", "audit")) {
            String text = keys.getProperty(name);
            assertFalse(holds(all.toByteArray(), text.getBytes(StandardCharsets.UTF_8)), name + " as text");
            assertFalse(holds(all.toByteArray(), Base64.getDecoder().decode(text)), name + " as bytes");
        }
        assertFalse(holds(all.toByteArray(), "a long enough phrase".getBytes(StandardCharsets.UTF_8)), "password");
        byte[] sealed = Files.readAllBytes(backup.resolve(Manifest.CONTENT));
        assertFalse(holds(sealed, "access_".getBytes(StandardCharsets.UTF_8)), "a table's name, unsealed");
    }

    @Test
    void anotherKeyFileIsRefusedAndNothingIsLeft() throws Exception {
        Court again = court.again(folder.resolve("again"));
        Path other = folder.resolve("other-keys");
        Keys.at(other);
        Restoration wrong = new Restoration(again.premises(other, null), backup, false, false);
        assertEquals("other-key", assertThrows(BackupFault.class, wrong::run).key());
        assertTrue(again.premises().database().isEmpty());
    }

    @Test
    void aDamagedBackupIsRefusedAndNothingIsLeft() throws Exception {
        Path damagedOne = Files.createDirectory(folder.resolve("damaged"));
        for (String each : List.of(Manifest.FILE, Manifest.MAC, Manifest.CONTENT)) {
            Files.copy(backup.resolve(each), damagedOne.resolve(each));
        }
        Path content = damagedOne.resolve(Manifest.CONTENT);
        try (var channel = Files.newByteChannel(content, StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(content) - 20_000);
        }
        Court again = court.again(folder.resolve("again"));
        Restoration damaged = new Restoration(again.premises(), content.getParent(), false, false);
        assertThrows(BackupFault.class, damaged::run);
        assertTrue(again.premises().database().isEmpty());
        assertEquals(
                Verdict.State.FAILED,
                new Trial(court.premises(), content.getParent(), Files.createDirectory(folder.resolve("trial")))
                        .verdict(Instant.now())
                        .state());
    }

    @Test
    void aHomeInUseIsNotWrittenOver() throws Exception {
        Restoration over = new Restoration(court.premises(), backup, false, false);
        assertEquals(
                "not-empty." + database,
                assertThrows(BackupFault.class, over::run).key());
    }

    private static boolean holds(byte[] all, byte[] wanted) {
        return new String(all, StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }
}
