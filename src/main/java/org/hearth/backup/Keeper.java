package org.hearth.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Makes backups while the court is in use, tries each, and lets old ones go. */
public final class Keeper {
    /** So much stays free on a disk. */
    static final long SPARE = 64L << 20;

    private static final long MEGABYTE = 1 << 20;
    /** One at a time in this process. */
    private static final ReentrantLock MAKING = new ReentrantLock();

    private final Premises court;
    private final Shelf shelf;

    public Keeper(Premises court) {
        this.court = court;
        this.shelf = new Shelf(court.shelf());
    }

    /** Whether one is being made at this moment. */
    public static boolean isMaking() {
        return MAKING.isLocked();
    }

    /**
     * Makes one, tries it, and lets old ones go.
     *
     * @param why {@code night}, {@code asked} or {@code upgrade}
     * @throws BackupFault when it cannot be made; nothing of it stays
     */
    public Kept make(String why, Instant now) {
        if (!MAKING.tryLock()) {
            throw new BackupFault("making");
        }
        try {
            return made(why, now);
        } catch (IOException | SQLException e) {
            throw new BackupFault("not-made", e, court.shelf());
        } finally {
            Folders.remove(court.scratch(""));
            MAKING.unlock();
        }
    }

    private Kept made(String why, Instant now) throws IOException, SQLException {
        Path making = shelf.begin(now);
        try {
            checkSpace();
            Path content = making.resolve(Manifest.CONTENT);
            Parcel.Packed packed = Parcel.pack(content, court, scratch("copy"));
            new Manifest(
                            now,
                            why,
                            court.database().kind(),
                            packed.contents(),
                            court.keys().sealIds(),
                            Files.size(content),
                            packed.sha256())
                    .write(making, court.key());
            Folders.remove(court.scratch("copy"));
            Path whole = shelf.finish(making);
            shelf.judge(whole, new Trial(court, whole, scratch("trial")).verdict(Instant.now()));
            court.plan().gone(shelf.all()).forEach(shelf::remove);
            return Shelf.kept(whole);
        } finally {
            Folders.remove(making);
        }
    }

    private Path scratch(String name) throws IOException {
        Path folder = court.scratch(name);
        Folders.remove(folder);
        return Folders.make(folder);
    }

    /** Says that a disk is too full before anything is written to it. */
    private void checkSpace() throws IOException, SQLException {
        long sealed = court.database().size();
        long copy = court.database().scratch();
        boolean same = Files.getFileStore(court.shelf()).equals(Files.getFileStore(court.home()));
        need(court.shelf(), same ? sealed + copy : sealed);
        need(court.home(), copy);
    }

    private static void need(Path folder, long bytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < bytes + SPARE) {
            throw new BackupFault("no-space", folder, (bytes + SPARE) / MEGABYTE + 1, free / MEGABYTE);
        }
    }

    /** What is on the shelf, newest first. */
    public List<Kept> all() {
        return shelf.all();
    }
}
