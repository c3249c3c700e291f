package org.hearth.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the county's sign-in says of a person, by name; a dot in a name leads into a claim that holds others. */
final class Claims {
    private final Map<String, Object> values;

    Claims(Map<String, Object> values) {
        this.values = values;
    }

    /** One text; empty where nothing, or no text, stands. */
    Optional<String> text(String name) {
        return value(name)
                .filter(String.class::isInstance)
                .map(text -> ((String) text).strip())
                .filter(text -> !text.isEmpty());
    }

    /** Several texts, or the one that stands alone; none where nothing stands. */
    List<String> texts(String name) {
        Object value = value(name).orElse(List.of());
        if (value instanceof Collection<?> many) {
            return many.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
        }
        return value instanceof String one ? List.of(one) : List.of();
    }

    /** A name as it stands comes first: some providers put addresses with dots before their claims. */
    private Optional<Object> value(String name) {
        if (values.containsKey(name)) {
            return Optional.ofNullable(values.get(name));
        }
        Object at = values;
        for (String step : name.split("\\.")) {
            at = at instanceof Map<?, ?> inner ? inner.get(step) : null;
        }
        return Optional.ofNullable(at);
    }
}
