package org.hearth.boot;

import jakarta.annotation.sql.DataSourceDefinition;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Where the court's rows lie: embedded Derby in the home folder, or PostgreSQL where HEARTH_DB_URL names one. The pool
 * of the server stands in front of it.
 */
@DataSourceDefinition(
        name = HearthDataSource.NAME,
        className = "org.hearth.boot.HearthDataSource",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 20,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=10",
            "fish.payara.fail-all-connections=true"
        })
public class HearthDataSource implements DataSource {
    /** The name under which the server's pool is found. */
    public static final String NAME = "java:app/jdbc/hearth";

    private static final String DISK_FULL = "53100";
    private static final AtomicBoolean OPENED = new AtomicBoolean();
    private static final AtomicBoolean RESTORED = new AtomicBoolean();

    private final Settings settings;
    private final String url;
    private final Properties login = new Properties();
    private final Driver driver;
    private final boolean counted;
    private PrintWriter log;
    private int loginTimeout;

    /** Reads the settings; the pool makes it without arguments. */
    public HearthDataSource() {
        this(Settings.read());
    }

    HearthDataSource(Settings settings) {
        this.settings = settings;
        counted = settings.demo();
        url = settings.databaseUrl().orElseGet(() -> derby(settings.home()));
        settings.value("HEARTH_DB_USER").ifPresent(user -> login.setProperty("user", user));
        settings.value("HEARTH_DB_PASSWORD").ifPresent(password -> login.setProperty("password", password));
        driver = isDerby() ? new org.apache.derby.iapi.jdbc.AutoloadedDriver() : new org.postgresql.Driver();
    }

    /** True on the embedded database. */
    boolean isDerby() {
        return url.startsWith("jdbc:derby:");
    }

    private static String derby(Path home) {
        Home.folder(home.resolve("log"));
        System.setProperty("derby.system.home", home.toString());
        System.setProperty(
                "derby.stream.error.file", home.resolve("log/derby.log").toString());
        System.setProperty("derby.locks.waitTimeout", "5");
        System.setProperty("derby.locks.deadlockTimeout", "2");
        System.setProperty("derby.storage.pageCacheSize", "8000");
        return "jdbc:derby:" + home.resolve("db");
    }

    @Override
    public Connection getConnection() throws SQLException {
        return open(login);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    /** The first to come finds a backup put back where one is asked for. */
    private static synchronized void restoreOnce(Settings settings) {
        if (RESTORED.getAndSet(true)) {
            return;
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // the pool's first connection is made before the server has given its thread the application's loader
        thread.setContextClassLoader(HearthDataSource.class.getClassLoader());
        try {
            Restorer.restore(settings);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Connection open(Properties properties) throws SQLException {
        restoreOnce(settings);
        try {
            Connection connection = isDerby() ? embedded(properties) : driver.connect(url, properties);
            if (connection == null) {
                throw new SQLException("HEARTH_DB_URL must be a PostgreSQL JDBC URL: jdbc:postgresql://host:5432/name");
            }
            OPENED.set(true);
            return counted ? Statements.counting(connection) : connection;
        } catch (SQLException e) {
            if (!OPENED.get()) {
                Refusal.stop("The database cannot be opened: " + reason(e));
            }
            throw e;
        }
    }

    /**
     * After a write that failed Derby ends its database, and while the disk takes nothing it would open it again for
     * reading only, without what its log still holds: that one is ended at once, until the disk takes writing again. Only
     * the first connection of a start may make a database.
     */
    private Connection embedded(Properties properties) throws SQLException {
        Connection connection = driver.connect(OPENED.get() ? url : url + ";create=true", properties);
        if (!connection.getMetaData().isReadOnly()) {
            return connection;
        }
        connection.close();
        end(url);
        throw new SQLException("its disk is full, or HEARTH_HOME may not be written", DISK_FULL);
    }

    private static String reason(SQLException thrown) {
        SQLException last = thrown;
        while (last.getNextException() != null) {
            last = last.getNextException();
        }
        return last.getMessage();
    }

    /** Ends the embedded database, so that the next start need not recover; nothing on PostgreSQL. */
    void shutDown() {
        if (!isDerby()) {
            return;
        }
        end("jdbc:derby:");
    }

    private void end(String what) {
        try {
            Properties ending = new Properties();
            ending.setProperty("shutdown", "true");
            ending.setProperty("deregister", "false");
            driver.connect(what, ending);
        } catch (SQLException e) {
            Logger.getLogger(HearthDataSource.class.getName()).fine(() -> "Derby says " + e.getSQLState());
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return log;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        log = out;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.hearth");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
