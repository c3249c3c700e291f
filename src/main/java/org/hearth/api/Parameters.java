package org.hearth.api;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

/** Reads dates, instants and numbers out of a path or a query; what is none of them is bad input, named. */
@Provider
public class Parameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            String.class, Text::clean,
            LocalDate.class, text -> CourtTime.date("", text),
            Instant.class, text -> CourtTime.instant("", text),
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf,
            Long.class, Long::valueOf,
            long.class, Long::valueOf,
            Boolean.class, Parameters::yes,
            boolean.class, Parameters::yes);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, Object> reader = type.isEnum() ? text -> constant(type, text) : READERS.get(type);
        return reader == null ? null : new Converter<>(name(annotations), reader);
    }

    private static Object yes(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.valueOf(text);
    }

    private static Object constant(Class<?> type, String text) {
        return Json.MAPPER.convertValue(text, type);
    }

    private static String name(Annotation[] annotations) {
        for (Annotation each : annotations) {
            if (each instanceof QueryParam) {
                return ((QueryParam) each).value();
            }
            if (each instanceof PathParam) {
                return ((PathParam) each).value();
            }
        }
        return "query";
    }

    private static final class Converter<T> implements ParamConverter<T> {
        private final String name;
        private final Function<String, Object> reader;

        private Converter(String name, Function<String, Object> reader) {
            this.name = name;
            this.reader = reader;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            try {
                return (T) reader.apply(text.strip());
            } catch (Problem problem) {
                throw Problem.badInput(name, problem.errors().get(0).key());
            } catch (RuntimeException e) {
                throw Problem.badInput(name, "problem.wrong-type");
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
