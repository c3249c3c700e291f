package org.hearth.boot;

import jakarta.enterprise.inject.Produces;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hearth.paper.Papers;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.hearth.wording.LanguageGuide;

/** Reads every book of the {@link Library} from a folder of templates, as the start does. */
public final class Shelf {
    /** Read last, so that a fault of another book is found without them: the guide's lexicon takes longer than all else. */
    private static final Set<Class<?>> LONG = Set.of(LanguageGuide.class, Papers.class);

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
                .sorted(Comparator.comparing(method -> LONG.contains(method.getReturnType())))
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
