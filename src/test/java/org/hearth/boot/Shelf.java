package org.hearth.boot;

import jakarta.enterprise.inject.Produces;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/** Reads every book of the {@link Library} from a folder of templates, as the start does. */
public final class Shelf {
    private Shelf() {}

    /**
     * All of them.
     *
     * @throws TemplateFault the first fault found
     */
    public static void readAll(Templates templates) {
        Map<Class<?>, Object> books = new HashMap<>(Map.of(Templates.class, templates));
        Method[] producers = Arrays.stream(Library.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Produces.class))
                .toArray(Method[]::new);
        boolean progress = true;
        while (progress) {
            progress = false;
            for (Method producer : producers) {
                if (!books.containsKey(producer.getReturnType())
                        && books.keySet().containsAll(Arrays.asList(producer.getParameterTypes()))) {
                    books.put(producer.getReturnType(), made(producer, books));
                    progress = true;
                }
            }
        }
    }

    private static Object made(Method producer, Map<Class<?>, Object> books) {
        Object[] given =
                Arrays.stream(producer.getParameterTypes()).map(books::get).toArray();
        try {
            return producer.invoke(new Library(), given);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
