package org.hearth.backup;

import java.nio.file.Path;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.hearth.access.Keys;

/**
 * Where the court's own things lie that a backup is made of.
 *
 * @param home HEARTH_HOME
 * @param shelf the folder of the backups
 * @param keys the court's keys; the backup's own key is made from them and stands in no backup
 * @param plan how many backups are kept
 */
public record Premises(Path home, Path shelf, Keys keys, Database database, Retention plan) {
    /** The audit's daily roots, which travel with each backup. */
    static final String ROOTS = "audit-roots";
    /** What has been sealed, so that a restore of an older state seals it again. */
    static final String SEALINGS = "sealings";

    SecretKey key() {
        return keys.derived("backup");
    }

    /** A folder for unsealed work, which lies where the database lies and is emptied before and after. */
    Path scratch(String name) {
        return home.resolve("backup-work").resolve(name);
    }

    Optional<Path> shelved(String id) {
        Path backup = shelf.resolve(id);
        return Shelf.isBackup(backup) ? Optional.of(backup) : Optional.empty();
    }
}
