package org.hearth.api;

import java.time.LocalDate;
import org.hearth.progress.Around;
import org.hearth.progress.Known;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Something that changed around a youth, on the wire.
 *
 * @param id null where it was read from the court's orders
 * @param kind its code in {@code measures.yaml}
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record AroundShape(String id, String kind, String text, String textEs, LocalDate day, Known known, String who) {
    static AroundShape of(Around around) {
        return new AroundShape(
                around.id(),
                around.kind().id(),
                around.kind().en(),
                around.kind().es(),
                around.day(),
                around.known(),
                around.who());
    }
}
