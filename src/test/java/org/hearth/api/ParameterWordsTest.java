package org.hearth.api;

import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterWordsTest {
    @ParameterizedTest
    @MethodSource("names")
    void everyParameterSaysWhatItStandsFor(String name) {
        assertFalse(ParameterWords.of(name).isBlank());
    }

    static Stream<String> names() {
        return Description.resources().stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .map(Method::getParameters)
                .flatMap(Arrays::stream)
                .map(Parameter::getAnnotations)
                .flatMap(Arrays::stream)
                .map(ParameterWordsTest::name)
                .flatMap(Optional::stream)
                .distinct()
                .sorted();
    }

    private static Optional<String> name(Annotation said) {
        if (said instanceof QueryParam query) {
            return Optional.of(query.value());
        }
        if (said instanceof PathParam path) {
            return Optional.of(path.value());
        }
        return said instanceof HeaderParam header ? Optional.of(header.value()) : Optional.empty();
    }
}
