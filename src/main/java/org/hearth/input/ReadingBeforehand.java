package org.hearth.input;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Stands outside the transaction, and outside its second try. A first call that meets texts nobody has read yet is
 * rolled back at once; the guide reads them while nothing is locked, and the call is made again.
 */
@Beforehand
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
public class ReadingBeforehand {
    @Inject
    Confidences confidences;

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        if (confidences.isOpen()) {
            return call.proceed();
        }
        confidences.begin();
        try {
            return read(call);
        } finally {
            confidences.end();
        }
    }

    private Object read(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Unread unread) {
            unread.texts().forEach(confidences::read);
        }
        return call.proceed();
    }
}
