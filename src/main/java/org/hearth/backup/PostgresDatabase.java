package org.hearth.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearth.terms.Ids;
import org.postgresql.Driver;

/** PostgreSQL, by its own {@code pg_dump} and {@code pg_restore}, which read one snapshot while the court goes on. */
public final class PostgresDatabase implements Database {
    static final String DUMP = "database.dump";
    private static final String DENIED = "42501";

    private final String url;
    private final Properties login;
    private final PostgresTools tools;

    /**
     * @param url the JDBC URL
     * @param login {@code user} and {@code password}, each where the URL does not have it
     * @param programs the folder of PostgreSQL's programs; null for the PATH
     */
    public PostgresDatabase(String url, Properties login, Path programs) {
        this.url = url;
        this.login = login;
        this.tools = new PostgresTools(Driver.parseURL(url, login), programs);
    }

    @Override
    public String kind() {
        return "postgres";
    }

    @Override
    public long size() throws SQLException {
        return Long.parseLong(ask("select pg_database_size(current_database())"));
    }

    @Override
    public long scratch() {
        return 0;
    }

    @Override
    public boolean isEmpty() throws SQLException {
        try (Connection connection = open()) {
            return Contents.tables(connection).isEmpty();
        }
    }

    @Override
    public Connection open() throws SQLException {
        return new Driver().connect(url, login);
    }

    @Override
    public Contents pack(ZipOutputStream parcel, Path scratch) throws IOException, SQLException {
        try (Connection connection = open()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Contents contents = Contents.of(connection);
            parcel.putNextEntry(new ZipEntry(DUMP));
            tools.dump(one(connection, "select pg_export_snapshot()"), parcel, scratch);
            parcel.closeEntry();
            return contents;
        }
    }

    private String ask(String query) throws SQLException {
        try (Connection connection = open()) {
            return one(connection, query);
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    @Override
    public Place fresh(Path scratch) throws SQLException {
        String name = "hearth_trial_" + Ids.fresh().toLowerCase(Locale.ROOT);
        try {
            run("create database " + name);
        } catch (SQLException e) {
            if (DENIED.equals(e.getSQLState())) {
                throw new BackupFault("no-trial", e);
            }
            throw e;
        }
        return new InDatabase(this, tools.at(name), scratch, name);
    }

    @Override
    public Place own(Path scratch) {
        return new InDatabase(this, tools, scratch, null);
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = open();
                Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    private Connection open(String trial) throws SQLException {
        Properties named = new Properties();
        named.putAll(login);
        Properties parsed = Driver.parseURL(url, login);
        parsed.stringPropertyNames().stream()
                .filter(each -> !each.startsWith("PG"))
                .forEach(each -> named.setProperty(each, parsed.getProperty(each)));
        return new Driver()
                .connect(
                        "jdbc:postgresql://" + parsed.getProperty("PGHOST") + ":" + parsed.getProperty("PGPORT") + "/"
                                + trial,
                        named);
    }

    /** @param trial the name of a database made for a trial; null for the court's own */
    private record InDatabase(PostgresDatabase court, PostgresTools tools, Path scratch, String trial)
            implements Place {
        @Override
        public void take(String entry, java.io.InputStream content) throws IOException {
            if (entry.equals(DUMP)) {
                tools.restore(content, scratch);
            }
        }

        @Override
        public Connection open() throws SQLException {
            return trial == null ? court.open() : court.open(trial);
        }

        /** The tool put it where it belongs, in one transaction. */
        @Override
        public void keep() {}

        @Override
        public void close() throws SQLException {
            if (trial != null) {
                court.run("drop database " + trial);
            }
        }
    }
}
