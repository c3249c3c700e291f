package org.hearth.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.hearth.Hall;
import org.hearth.Postgres;
import org.hearth.casefile.CaseFiles;
import org.hearth.terms.Role;

/**
 * Kills a server in the middle of changing the key of sealed texts, again and again; then lets the last change end, takes every
 * older key out, and reads all.
 */
public final class KeyTurnKills {
    private static final int CASES = 60;
    private static final int LINES = 60;
    private static final int NANOS = 20_000_000;
    /** A server that was killed this long ago is not waited for. */
    private static final int MINUTES_A_KILL = 4;

    private final String place;
    private final long seed;
    private final Random random;
    private final Path folder;
    private final Map<String, String> names = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private String begun = "k1";
    private int killed;

    /**
     * @param database {@code derby} or {@code postgres}
     * @param folder for the database or the key file that all processes share
     */
    public KeyTurnKills(String database, long seed, Path folder) {
        this.place = database.equals("derby") ? folder.resolve("court").toString() : Postgres.freshDatabase();
        this.seed = seed;
        this.random = new Random(seed);
        this.folder = folder;
    }

    /** Kills so many times; answers what was lost, empty where nothing was. */
    public List<String> run(int kills) throws IOException, InterruptedException {
        System.setProperty("hall.folder", folder.toString());
        try {
            open();
            while (killed < kills) {
                kill();
            }
            end();
            return faults;
        } finally {
            System.clearProperty("hall.folder");
        }
    }

    private void open() {
        try (Hall hall = Hall.at(place)) {
            Caller clerk = hall.enter("clerk", Role.CLERK, "", null);
            for (int i = 0; i < CASES; i++) {
                names.put(hall.openCase(clerk, "Youth " + i), "Youth " + i);
            }
        }
    }

    private void kill() throws IOException, InterruptedException {
        Process process = Hall.beside(
                        folder, KeyTurnProcess.class, place, String.valueOf((killed + 1) * MINUTES_A_KILL))
                .start();
        int lines = 1 + random.nextInt(LINES);
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith(KeyTurnProcess.BEGUN)) {
                    begun = line.substring(KeyTurnProcess.BEGUN.length());
                }
                if (--lines == 0) {
                    LockSupport.parkNanos(random.nextInt(NANOS));
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        if (lines > 0) {
            faults.add("the process ended by itself before it was killed; what it said is in " + folder);
        }
        killed++;
    }

    private void end() {
        try (Hall hall = Hall.at(place)) {
            hall.clock().move(Duration.ofMinutes((killed + 1) * MINUTES_A_KILL));
            KeyChanges changes = hall.get(KeyChanges.class);
            changes.follow(hall.job("keys"));
            boolean more = true;
            while (more) {
                more = changes.reseal(hall.job("keys"));
            }
            CourtPass steward = hall.court(hall.signIn("steward"));
            KeyState state = changes.state(steward);
            whole("the last change did not end by itself", state.isIdle());
            whole("a change that was begun is lost", state.held().contains(begun));
            whole("texts that no key opens", state.unread() == 0);
            state.held().stream()
                    .filter(key -> !key.equals(state.current()))
                    .forEach(key -> changes.takeOut(steward, key));
            Caller clerk = hall.signIn("clerk");
            names.forEach((number, name) -> whole(
                    "a name that is not the same",
                    hall.get(CaseFiles.class)
                            .header(hall.open(clerk, number))
                            .label()
                            .equals(name)));
            whole(
                    "the audit's chain is broken",
                    hall.get(AuditTrail.class).verify(hall.court(clerk)).intact());
        }
    }

    private void whole(String fault, boolean holds) {
        if (!holds) {
            faults.add(fault);
        }
    }

    /** The figures in one line. */
    public String report() {
        return killed + " kills in the middle of changing keys, up to " + begun + "; " + faults.size()
                + " faults; seed " + seed;
    }
}
