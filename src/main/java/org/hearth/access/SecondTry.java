package org.hearth.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.hearth.terms.Problem;

/**
 * Tries a door's call a second time when the database gave its lock to somebody else, then says that the race is lost.
 * It stands outside the transaction, so that each try has its own.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class SecondTry {
    /**
     * Derby's lock timeout and deadlock; PostgreSQL's serialization failure, deadlock and lock timeout; on both a key that
     * somebody else took first.
     */
    private static final Set<String> LOST_LOCKS = Set.of("40XL1", "40XL2", "40001", "40P01", "55P03", "23505");

    private static final ThreadLocal<Boolean> TRYING = new ThreadLocal<>();

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        if (TRYING.get() != null) {
            return call.proceed();
        }
        TRYING.set(true);
        try {
            return twice(call);
        } finally {
            TRYING.remove();
        }
    }

    private static Object twice(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (RuntimeException first) {
            if (!lostLock(first)) {
                throw first;
            }
        }
        try {
            return call.proceed();
        } catch (RuntimeException second) {
            throw lostLock(second) ? Problem.lostRace("changed-meanwhile") : second;
        }
    }

    private static boolean lostLock(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof OptimisticLockException
                    || each instanceof SQLException
                            && LOST_LOCKS.contains(String.valueOf(((SQLException) each).getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
