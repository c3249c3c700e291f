package org.hearth.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;

/** Puts a backup back where the court's rows lie, all or nothing, before the court opens. */
public final class Restoration {
    /** In the home: which backup was put back last, so that a start with the same setting goes on. */
    static final String MARK = "restored";

    private static final String DATABASE = "db";

    private final Premises court;
    private final Path backup;
    private final boolean aside;
    private final boolean rolled;

    /**
     * @param backup the backup's folder
     * @param aside whether what stands in the home is moved aside for it; nothing is ever deleted
     * @param rolled whether the logs of the lost database are applied too
     */
    public Restoration(Premises court, Path backup, boolean aside, boolean rolled) {
        this.court = court;
        this.backup = backup;
        this.aside = aside;
        this.rolled = rolled;
    }

    /**
     * Puts it back.
     *
     * @return false where it was put back at an earlier start
     * @throws BackupFault when it cannot be; what stood before stands as it was
     */
    public boolean run() {
        try {
            if (isDone()) {
                return false;
            }
            Manifest manifest = Manifest.read(backup, court.key());
            checkKeys(manifest);
            if (!court.database().isEmpty() && !mayMove()) {
                throw new BackupFault("not-empty." + court.database().kind(), court.home());
            }
            put(manifest, before());
            return true;
        } catch (IOException | SQLException e) {
            throw new BackupFault("not-restored", e, backup);
        } finally {
            Folders.remove(court.scratch(""));
        }
    }

    private boolean isDone() throws IOException, SQLException {
        Path mark = court.home().resolve(MARK);
        return Files.exists(mark)
                && Files.readString(mark).strip().equals(backup.getFileName().toString())
                && !court.database().isEmpty();
    }

    private void checkKeys(Manifest manifest) {
        TreeSet<String> missing = new TreeSet<>(manifest.keys());
        missing.removeAll(court.keys().sealIds());
        if (!missing.isEmpty()) {
            throw new BackupFault("missing-key", String.join(", ", missing));
        }
        if (!manifest.database().equals(court.database().kind())) {
            throw new BackupFault(
                    "other-database", manifest.database(), court.database().kind());
        }
    }

    /** What is moved aside: the audit's roots, which belong to the rows that were lost, and those rows where they still stand. */
    private List<Path> before() {
        return List.of(Premises.ROOTS, DATABASE).stream()
                .filter(name -> name.equals(Premises.ROOTS) || mayMove())
                .map(court.home()::resolve)
                .filter(Files::exists)
                .toList();
    }

    private boolean mayMove() {
        return aside && court.database().kind().equals("derby");
    }

    private void put(Manifest manifest, List<Path> before) throws IOException, SQLException {
        Path scratch = Folders.make(court.scratch("restore"));
        Trial trial = new Trial(court, backup, scratch);
        try (Place place = court.database().own(scratch)) {
            trial.fill(place, manifest);
            try (Connection connection = place.open()) {
                trial.check(connection, manifest, rolled);
                Reopening.prepare(connection, Instant.now());
            }
            moveAside(before);
            place.keep();
        }
        beside(scratch.resolve(Premises.ROOTS));
        beside(scratch.resolve(Premises.SEALINGS));
        Files.writeString(court.home().resolve(MARK), backup.getFileName() + "\n");
    }

    /** What still stands in the home is newer than what travelled, and stays. */
    private void beside(Path travelled) throws IOException {
        Path own = court.home().resolve(travelled.getFileName());
        if (Files.exists(travelled) && !Files.exists(own)) {
            Files.move(travelled, own, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void moveAside(List<Path> before) throws IOException {
        if (before.isEmpty()) {
            return;
        }
        String name = "before-"
                + Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
        Path folder = Folders.make(court.home().resolve(name));
        for (Path each : before) {
            Files.move(each, folder.resolve(each.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
