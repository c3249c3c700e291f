package org.hearth;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Fresh, empty databases for tests, and a count of the statements sent to them. */
final class TestDatabases {
    private static final ThreadLocal<long[]> SENT = ThreadLocal.withInitial(() -> new long[1]);

    private TestDatabases() {}

    static DataSource derby() {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        System.setProperty("derby.locks.waitTimeout", "5");
        System.setProperty("derby.locks.deadlockTimeout", "2");
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("memory:hall-" + UUID.randomUUID());
        source.setCreateDatabase("create");
        return source;
    }

    static DataSource postgres() {
        return postgres(Postgres.freshDatabase());
    }

    static DataSource postgres(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
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
        return Proxy.newProxyInstance(
                TestDatabases.class.getClassLoader(), new Class<?>[] {face}, (p, method, args) -> {
                    if (behind instanceof Statement && method.getName().startsWith("execute")) {
                        SENT.get()[0]++;
                    }
                    try {
                        Object answer = method.invoke(behind, args);
                        boolean deeper = answer instanceof Connection || answer instanceof Statement;
                        return deeper ? proxy(method.getReturnType(), answer) : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause() instanceof SQLException ? (SQLException) e.getCause() : e.getCause();
                    }
                });
    }
}
