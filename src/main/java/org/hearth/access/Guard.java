package org.hearth.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.hearth.terms.Problem;

/**
 * Stands at every door: compares what a method needs with what the pass allows, refuses a method that does not say, and
 * has the outermost call recorded in its own transaction.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Guard {
    @Inject
    Trail trail;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Needs needs = call.getMethod().getAnnotation(Needs.class);
        if (needs == null) {
            throw new IllegalStateException(call.getMethod() + " does not say what it needs");
        }
        if (needs.value() == Task.NOBODY) {
            return call.proceed();
        }
        Pass pass = (Pass) call.getParameters()[0];
        String subject = subject(call);
        if (!pass.may(needs.value())) {
            trail.refused(pass, needs.value(), subject);
            throw Problem.notAllowed();
        }
        return trail.isOpen() ? call.proceed() : recorded(call, pass, needs.value(), subject);
    }

    private Object recorded(InvocationContext call, Pass pass, Task task, String subject) throws Exception {
        trail.begin();
        try {
            Object answer = call.proceed();
            trail.done(pass, task, subject);
            return answer;
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.NOT_FOUND || problem.kind() == Problem.Kind.NOT_ALLOWED) {
                trail.refused(pass, task, subject);
            }
            throw problem;
        } finally {
            trail.end();
        }
    }

    /** The key of what the call is about, with its case's; null where it names none. */
    private static String subject(InvocationContext call) {
        Object[] given = call.getParameters();
        String id = given.length > 1 && given[1] instanceof String ? (String) given[1] : "";
        return id.indexOf('-') == 12 && id.length() == 25 ? id : null;
    }
}
