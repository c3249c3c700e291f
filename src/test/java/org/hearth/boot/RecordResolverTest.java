package org.hearth.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

/** Pages read records by their components. */
class RecordResolverTest {
    private record Row(String label, int minutes) {}

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new Context();

    @Test
    void aComponentIsAProperty() {
        assertEquals("line 7", resolver.getValue(context, new Row("line 7", 20), "label"));
        assertEquals(int.class, resolver.getType(context, new Row("line 7", 20), "minutes"));
        assertTrue(resolver.isReadOnly(context, new Row("line 7", 20), "label"));
    }

    @Test
    void anythingElseIsLeftToOthers() {
        assertNull(resolver.getValue(context, new Row("a", 1), "toString"));
        assertNull(resolver.getValue(context, "a text", "length"));
        assertNull(resolver.getValue(context, null, "label"));
    }

    @Test
    void aRecordIsNeverChanged() {
        Row row = new Row("a", 1);
        assertThrows(PropertyNotWritableException.class, () -> resolver.setValue(context, row, "label", "b"));
    }

    private static final class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
