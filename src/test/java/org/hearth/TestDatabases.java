package org.hearth;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Empty databases for tests with the whole schema, and a count of the statements sent to them. The migrations run once on
 * each database; every later test gets a copy.
 */
final class TestDatabases {
    private static final ThreadLocal<long[]> SENT = ThreadLocal.withInitial(() -> new long[1]);
    private static final Logger LOG = Logger.getLogger(TestDatabases.class.getName());
    private static final String MEMORY = "memory:";

    private static Path derby;
    private static String postgres;

    private TestDatabases() {}

    static {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        System.setProperty("derby.locks.waitTimeout", "5");
        System.setProperty("derby.locks.deadlockTimeout", "2");
        System.setProperty("derby.storage.pageCacheSize", "8000");
    }

    static synchronized DataSource derby() {
        if (derby == null) {
            derby = backup(migrated(inMemory("create=true")));
        }
        return inMemory("createFrom=" + derby);
    }

    private static EmbeddedDataSource inMemory(String made) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(MEMORY + "hall-" + UUID.randomUUID());
        source.setConnectionAttributes(made);
        try {
            source.getConnection().close();
            source.setConnectionAttributes(null);
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException("Derby does not open", e);
        }
    }

    private static Path backup(DataSource source) {
        try (Connection connection = source.getConnection()) {
            Path folder = Files.createTempDirectory("derby");
            connection.createStatement().execute("call syscs_util.syscs_backup_database('" + folder + "')");
            leave(source);
            try (Stream<Path> made = Files.list(folder)) {
                return made.findFirst().orElseThrow();
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Derby keeps no copy", e);
        }
    }

    static synchronized DataSource postgres() {
        if (postgres == null) {
            String url = Postgres.freshDatabase();
            migrated(postgres(url));
            postgres = url;
        }
        return postgres(Postgres.copyOf(postgres));
    }

    /** A database that may be in use already: a PostgreSQL's JDBC URL, or the folder of a Derby's. */
    static DataSource at(String place) {
        return migrated(place.startsWith("jdbc:") ? postgres(place) : derby(place));
    }

    private static DataSource derby(String folder) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(folder);
        source.setCreateDatabase("create");
        return source;
    }

    private static DataSource postgres(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }

    /** The same source; a closed connection waits to be used again, as on a server. */
    static DataSource pooled(DataSource source) {
        Deque<Connection> free = new ConcurrentLinkedDeque<>();
        return (DataSource) Proxy.newProxyInstance(loader(), new Class<?>[] {DataSource.class}, (p, method, args) -> {
            if (!method.getName().equals("getConnection")) {
                return through(method, source, args);
            }
            Connection used = free.poll();
            return borrowed(used == null ? source.getConnection() : used, free);
        });
    }

    private static Connection borrowed(Connection connection, Deque<Connection> free) {
        AtomicBoolean open = new AtomicBoolean(true);
        return (Connection) Proxy.newProxyInstance(loader(), new Class<?>[] {Connection.class}, (p, method, args) -> {
            if (!method.getName().equals("close")) {
                return through(method, connection, args);
            }
            if (open.getAndSet(false)) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
                free.push(connection);
            }
            return null;
        });
    }

    /** The same source with the whole schema. */
    static <T extends DataSource> T migrated(T source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(Map.of("text", isDerby(source) ? "clob" : "text"))
                .load()
                .migrate();
        return source;
    }

    /**
     * Frees the memory of a database that lies in memory, for which nobody waits, since Derby takes half a second; shuts
     * one that lies in a folder, so that another process may open it.
     */
    static void leave(DataSource source) {
        if (isDerby(source)) {
            EmbeddedDataSource gone = (EmbeddedDataSource) source;
            if (gone.getDatabaseName().startsWith(MEMORY)) {
                gone.setConnectionAttributes("drop=true");
                CompletableFuture.runAsync(() -> end(gone));
            } else {
                gone.setShutdownDatabase("shutdown");
                end(gone);
            }
        }
    }

    private static void end(EmbeddedDataSource gone) {
        try {
            gone.getConnection().close();
        } catch (SQLException e) {
            LOG.log(Level.FINE, "Derby says by an exception that it has ended a database", e);
        }
    }

    static boolean isDerby(DataSource source) {
        return source instanceof EmbeddedDataSource;
    }

    /** The same source; each execution of a statement counts on its thread. */
    static DataSource counting(DataSource source) {
        return (DataSource) proxy(DataSource.class, source);
    }

    static long statements() {
        long sent = SENT.get()[0];
        SENT.get()[0] = 0;
        return sent;
    }

    private static Object proxy(Class<?> face, Object behind) {
        return Proxy.newProxyInstance(loader(), new Class<?>[] {face}, (p, method, args) -> {
            if (behind instanceof Statement && method.getName().startsWith("execute")) {
                SENT.get()[0]++;
            }
            Object answer = through(method, behind, args);
            boolean deeper = answer instanceof Connection || answer instanceof Statement;
            return deeper ? proxy(method.getReturnType(), answer) : answer;
        });
    }

    private static Object through(Method method, Object behind, Object[] args) throws Throwable {
        try {
            return method.invoke(behind, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static ClassLoader loader() {
        return TestDatabases.class.getClassLoader();
    }
}
