package org.hearth.api;

import java.lang.reflect.Method;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** An enum's constants stand on the wire by what its method {@code wire()} says, or by their names where it has none. */
final class WireNames extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        Method wire = wire(type.getRawType());
        if (wire == null) {
            return super.findEnumValues(config, type, constants, names);
        }
        for (int i = 0; i < constants.length; i++) {
            names[i] = say(wire, constants[i]);
        }
        return names;
    }

    private static Method wire(Class<?> type) {
        try {
            return type.getMethod("wire");
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static String say(Method wire, Enum<?> constant) {
        try {
            return (String) wire.invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constant + " has no public wire()", e);
        }
    }
}
