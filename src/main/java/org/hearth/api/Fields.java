package org.hearth.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** What the interface description says of a record's fields: which stand there always, which may be null, how long. */
final class Fields {
    private static final PropertyNamingStrategies.SnakeCaseStrategy SNAKE = new PropertyNamingStrategies.SnakeCaseStrategy();

    private Fields() {}

    /** A field's schema; everything but a number or a yes or no may be null. */
    static Schema of(RecordComponent field, Schema shape) {
        Schema whole = field.getType().isPrimitive() ? shape : orNull(shape);
        org.eclipse.microprofile.openapi.annotations.media.Schema said = said(field);
        if (said != null && said.maxLength() > 0) {
            whole.maxLength(said.maxLength());
        }
        return whole;
    }

    private static Schema orNull(Schema shape) {
        return shape.getRef() == null
                ? shape.nullable(true)
                : OASFactory.createSchema().nullable(true).addAllOf(shape);
    }

    /** Its name on the wire. */
    static String name(RecordComponent field) {
        JsonProperty said = field.getAccessor().getAnnotation(JsonProperty.class);
        if (said != null) {
            return said.value();
        }
        boolean snake = field.getDeclaringRecord().isAnnotationPresent(JsonNaming.class);
        return snake ? SNAKE.nameForField(null, null, field.getName()) : field.getName();
    }

    /** True where its own fields stand in its place. */
    static boolean isUnwrapped(RecordComponent field) {
        return field.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    /** The fields of an answer that are always there, though perhaps null. */
    static List<String> always(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .filter(each -> !each.getAccessor().isAnnotationPresent(JsonInclude.class))
                .flatMap(each -> isUnwrapped(each) ? always(each.getType()).stream() : Stream.of(name(each)))
                .toList();
    }

    /** The fields of a body that must be given. */
    static List<String> needed(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .filter(each -> each.getType().isPrimitive()
                        || said(each) != null && said(each).required())
                .map(Fields::name)
                .toList();
    }

    private static org.eclipse.microprofile.openapi.annotations.media.Schema said(RecordComponent field) {
        return field.getAccessor().getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    }
}
