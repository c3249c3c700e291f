package org.hearth.boot;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables to this version's shape before anything reads them; the same files run on both databases. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
    @Resource(lookup = HearthDataSource.NAME)
    private DataSource source;

    @PostConstruct
    void migrate() {
        run(source);
    }

    /** Runs every migration that this database has not seen. */
    static void run(DataSource source) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .failOnMissingLocations(false)
                .validateMigrationNaming(true)
                .placeholders(Map.of("text", longText(source)))
                .load()
                .migrate();
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
