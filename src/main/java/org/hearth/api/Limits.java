package org.hearth.api;

import java.math.BigDecimal;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What may stand in an address or a query, where that is the same wherever the name stands. */
final class Limits {
    private static final String KEY = "^[a-z0-9.-]{1,60}$";
    private static final Set<String> KEYS = Set.of("number", "case", "person", "sitting", "petition");

    private Limits() {}

    /** The same schema with what its name says of it. */
    static Schema of(String name, Schema shape) {
        if (KEYS.contains(name)) {
            return shape.pattern(KEY);
        }
        return switch (name) {
            case "limit" ->
                shape.minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(Ask.MOST))
                        .defaultValue(Ask.USUAL);
            case "quarter" -> shape.pattern("^[0-9]{4}Q[1-4]$").example("2026Q3");
            case "date", "from", "to", "day" -> shape.example("2026-12-10");
            case "If-Match" -> shape.example("\"0\"");
            default -> shape;
        };
    }
}
