package org.hearth;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityTransaction;
import jakarta.transaction.Transactional;

/** {@code @Transactional} without a server: joins, or begins and commits; rolls back on an exception. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class HallTransactions {
    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        return HallFloor.isOpen() ? call.proceed() : inItsOwn(call);
    }

    static Object inItsOwn(InvocationContext call) throws Exception {
        EntityTransaction transaction = HallFloor.begin();
        try {
            Object answer = call.proceed();
            transaction.commit();
            return answer;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            HallFloor.end();
        }
    }

    /** The same for {@code REQUIRES_NEW}: always its own. */
    @Interceptor
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    public static class Fresh {
        @AroundInvoke
        Object call(InvocationContext call) throws Exception {
            return inItsOwn(call);
        }
    }
}
