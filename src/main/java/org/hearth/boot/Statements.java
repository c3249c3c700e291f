package org.hearth.boot;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** Counts the statements that the present thread has sent to the database, so that the demo can show it per answer. */
final class Statements {
    private static final ThreadLocal<int[]> SENT = ThreadLocal.withInitial(() -> new int[1]);

    private Statements() {}

    /** Starts again at nothing. */
    static void forget() {
        SENT.remove();
    }

    /** How many statements this thread sent since {@link #forget()}. */
    static int sent() {
        return SENT.get()[0];
    }

    /** The same connection, whose statements are counted. */
    static Connection counting(Connection connection) {
        return wrap(connection, Connection.class);
    }

    private static <T> T wrap(T target, Class<T> type) {
        InvocationHandler handler = (proxy, method, args) -> {
            if (method.getName().startsWith("execute") && target instanceof Statement) {
                SENT.get()[0]++;
            }
            try {
                return counted(method.invoke(target, args));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object counted(Object made) {
        if (made instanceof CallableStatement) {
            return wrap((CallableStatement) made, CallableStatement.class);
        }
        if (made instanceof PreparedStatement) {
            return wrap((PreparedStatement) made, PreparedStatement.class);
        }
        return made instanceof Statement ? wrap((Statement) made, Statement.class) : made;
    }
}
