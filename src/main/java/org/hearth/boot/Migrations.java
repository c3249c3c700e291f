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
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hearth.access.Keys;

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
        checkKeys(Settings.read().keyFile(), flyway.info().applied().length > 0);
        try {
            flyway.migrate();
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
