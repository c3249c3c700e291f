package org.hearth.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SteadyTest {
    private static final Logger LOG = Logger.getLogger(Steady.class.getName());

    private final List<String> said = new ArrayList<>();
    private final Steady steady = new Steady();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            said.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(ear);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void leave() {
        LOG.removeHandler(ear);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void aRoundThatFailsIsOverAndToldWithoutItsMessage() throws Exception {
        steady.round(call("toString", SteadyTest::fail));
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("Object.toString failed"), said.get(0));
        assertTrue(!said.get(0).contains("of nobody's business"), said.get(0));
    }

    @Test
    void whatGoesOnFailingIsToldOnceUntilItHasSucceeded() throws Exception {
        for (int i = 0; i < 10; i++) {
            steady.round(call("toString", SteadyTest::fail));
        }
        assertEquals(1, said.size());
        steady.round(call("hashCode", SteadyTest::fail));
        assertEquals(2, said.size());
        assertEquals("done", steady.round(call("toString", () -> "done")));
        steady.round(call("toString", SteadyTest::fail));
        assertEquals(3, said.size());
    }

    private static Object fail() {
        throw new IllegalStateException("of nobody's business");
    }

    private static InvocationContext call(String name, Callable<Object> work) throws Exception {
        Method method = Object.class.getMethod(name);
        return (InvocationContext) Proxy.newProxyInstance(
                SteadyTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, given) -> asked.getName().equals("getMethod") ? method : work.call());
    }
}
