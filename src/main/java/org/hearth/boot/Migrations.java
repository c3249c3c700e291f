package org.hearth.boot;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.hearth.access.Keys;
import org.hearth.backup.BackupFault;
import org.hearth.backup.Keeper;
import org.hearth.backup.Kept;

/** Brings the tables to this version's shape before anything reads them; the same files run on both databases. */
@Singleton
@Startup
@DependsOn("Logs")
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
    @Resource(lookup = HearthDataSource.NAME)
    private DataSource source;

    @PostConstruct
    void migrate() {
        Flyway flyway = flyway(source);
        Settings settings = Settings.read();
        MigrationInfoService known = flyway.info();
        checkKeys(settings.keyFile(), known.applied().length > 0);
        try {
            checkAge(known);
            if (known.applied().length > 0 && known.pending().length > 0) {
                keepBefore(settings);
            }
            flyway.migrate();
        } catch (BackupFault e) {
            Refusal.stop("Before an upgrade a backup is made, and it could not be: " + e.say());
        } catch (FlywayException e) {
            Refusal.stop("The tables cannot be brought to this version: " + e.getMessage());
        }
    }

    /** A database that has been in use is not opened with fresh keys: nothing that is sealed in it could be read. */
    private static void checkKeys(Path file, boolean inUse) {
        if (inUse && !Files.exists(file)) {
            Refusal.stop("This database has been in use, but its key file is missing: " + file
                    + ". Put it back, or name it with HEARTH_KEY_FILE.");
        }
        Keys.at(file);
    }

    /** A database that a newer build has brought to its own shape is left alone by an older one. */
    private static void checkAge(MigrationInfoService known) {
        for (MigrationInfo each : known.applied()) {
            if (each.getState() == MigrationState.FUTURE_SUCCESS || each.getState() == MigrationState.FUTURE_FAILED) {
                Refusal.stop(
                        "This database was brought to version " + each.getVersion()
                                + " by a newer build of Hearth. Start that build, or put back the backup made before its upgrade.");
            }
        }
    }

    /** On PostgreSQL only where its programs are there; its operators have their own. */
    private static void keepBefore(Settings settings) {
        try {
            Kept made = new Keeper(Restorer.premises(settings)).make("upgrade", Instant.now());
            System.err.println("  Made before this upgrade: the backup " + made.id());
        } catch (BackupFault e) {
            if (settings.databaseUrl().isEmpty()) {
                throw e;
            }
            System.err.println("  No backup was made before this upgrade: " + e.say());
        }
    }

    private static Flyway flyway(DataSource source) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .failOnMissingLocations(false)
                .validateMigrationNaming(true)
                .placeholders(Map.of("text", longText(source)))
                .load();
    }

    /** The database's own word for a text without a limit. */
    private static String longText(DataSource source) {
        try (Connection connection = source.getConnection()) {
            boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
            return derby ? "clob" : "text";
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }
}
