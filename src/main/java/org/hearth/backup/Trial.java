package org.hearth.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.hearth.access.Roots;
import org.hearth.access.WholeChain;

/** Puts a backup into a fresh place and looks whether all of it is there. */
final class Trial {
    private final Premises court;
    private final Path backup;
    private final Path scratch;

    Trial(Premises court, Path backup, Path scratch) {
        this.court = court;
        this.backup = backup;
        this.scratch = scratch;
    }

    /** The verdict, whatever comes. */
    Verdict verdict(Instant now) throws SQLException {
        try (Place place = court.database().fresh(scratch)) {
            Manifest manifest = Manifest.read(backup, court.key());
            fill(place, manifest);
            try (Connection connection = place.open()) {
                check(connection, manifest, false);
            }
            return new Verdict(Verdict.State.VERIFIED, null, now);
        } catch (BackupFault e) {
            return e.key().equals("no-trial") ? read(e, now) : new Verdict(Verdict.State.FAILED, e.say(), now);
        } catch (IOException | SQLException e) {
            return new Verdict(Verdict.State.FAILED, new BackupFault("trial", e).say(), now);
        }
    }

    private Verdict read(BackupFault why, Instant now) {
        try {
            Manifest manifest = Manifest.read(backup, court.key());
            String hash = Parcel.unpack(
                    content(), court, (entry, content) -> content.transferTo(java.io.OutputStream.nullOutputStream()));
            same(hash, manifest);
            return new Verdict(Verdict.State.READ, why.say(), now);
        } catch (BackupFault | IOException e) {
            return new Verdict(Verdict.State.FAILED, new BackupFault("damaged", e, backup.getFileName()).say(), now);
        }
    }

    /** Fills a place with the backup's database, and the scratch folder with what travels beside it. */
    void fill(Place place, Manifest manifest) {
        try {
            same(Parcel.unpack(content(), court, (entry, content) -> sort(place, entry, content)), manifest);
        } catch (IOException e) {
            throw new BackupFault("damaged", e, backup.getFileName());
        }
    }

    private Path content() {
        return backup.resolve(Manifest.CONTENT);
    }

    private void sort(Place place, String entry, InputStream content) throws IOException {
        if (entry.equals(Premises.ROOTS) || entry.equals(Premises.SEALINGS)) {
            Files.copy(content, scratch.resolve(entry));
        } else {
            place.take(entry, content);
        }
    }

    private void same(String hash, Manifest manifest) {
        if (!hash.equals(manifest.sha256())) {
            throw new BackupFault("damaged", backup.getFileName());
        }
    }

    /** @param rolled whether later logs were applied, so that more may be there than was copied */
    void check(Connection connection, Manifest manifest, boolean rolled) throws SQLException {
        Contents found = Contents.of(connection);
        String differs = manifest.contents().differs(found);
        if (differs != null && !rolled) {
            throw new BackupFault("differs", differs);
        }
        if (found.auditNumber() < manifest.contents().auditNumber()) {
            throw new BackupFault("differs", "access_audit");
        }
        Roots roots = Roots.at(scratch.resolve(Premises.ROOTS), court.keys());
        if (!WholeChain.stands(connection, court.keys(), roots)) {
            throw new BackupFault("chain");
        }
    }
}
