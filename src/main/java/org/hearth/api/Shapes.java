package org.hearth.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.hearth.terms.Page;

/** The interface description's schemas, read from the records that stand on the wire. */
final class Shapes {
    private static final Map<Class<?>, String> FORMATS = Map.of(
            LocalDate.class, "date",
            Instant.class, "date-time",
            OffsetDateTime.class, "date-time",
            LocalTime.class, "time");

    private final Map<String, Schema> schemas = new TreeMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();
    private final Set<Class<?>> asked = new HashSet<>();

    /** Every record met so far, by its name, with what must stand in it. */
    Map<String, Schema> all() {
        names.forEach((type, name) -> {
            List<String> required = asked.contains(type) ? Fields.needed(type) : Fields.always(type);
            schemas.get(name).required(required.isEmpty() ? null : required);
        });
        return schemas;
    }

    /** Notes that a type is asked for in a body, with all that stands in it: there a field may be left out. */
    void ask(Type type) {
        if (type instanceof ParameterizedType) {
            Arrays.stream(((ParameterizedType) type).getActualTypeArguments()).forEach(this::ask);
        } else if (type instanceof Class && ((Class<?>) type).isRecord() && asked.add((Class<?>) type)) {
            for (RecordComponent each : ((Class<?>) type).getRecordComponents()) {
                ask(each.getGenericType());
            }
        }
    }

    /** The schema of a type; a record's is kept once and referred to. */
    Schema of(Type type) {
        if (type instanceof ParameterizedType) {
            return ofGeneric((ParameterizedType) type);
        }
        if (!(type instanceof Class)) {
            return schema();
        }
        Class<?> given = (Class<?>) type;
        return given.isRecord() ? reference(given) : ofValue(given);
    }

    private Schema ofGeneric(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] of = type.getActualTypeArguments();
        if (raw == Page.class) {
            return object().addProperty("items", array(of(of[0])))
                    .addProperty("next", text().nullable(true).description("ask with after= for the following page"));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return array(of(of[0]));
        }
        return Map.class.isAssignableFrom(raw) ? object().additionalPropertiesSchema(of(of[1])) : of(raw);
    }

    private static Schema ofValue(Class<?> type) {
        if (FORMATS.containsKey(type)) {
            return text().format(FORMATS.get(type));
        }
        if (type == String.class) {
            return text();
        }
        if (type.isEnum()) {
            List<Object> constants = Arrays.stream(type.getEnumConstants())
                    .map(each -> (Object) Json.MAPPER.convertValue(each, String.class))
                    .toList();
            return text().enumeration(constants);
        }
        return ofNumber(type);
    }

    private static Schema ofNumber(Class<?> type) {
        if (List.of(int.class, long.class, Integer.class, Long.class).contains(type)) {
            return schema().type(Schema.SchemaType.INTEGER);
        }
        if (List.of(double.class, Double.class).contains(type)) {
            return schema().type(Schema.SchemaType.NUMBER);
        }
        boolean yesNo = type == boolean.class || type == Boolean.class;
        return yesNo ? schema().type(Schema.SchemaType.BOOLEAN) : schema();
    }

    private Schema reference(Class<?> type) {
        if (!names.containsKey(type)) {
            String name = name(type);
            names.put(type, name);
            Schema shape = object();
            schemas.put(name, shape);
            for (RecordComponent each : type.getRecordComponents()) {
                shape.addProperty(Fields.name(each), Fields.of(each, of(each.getGenericType())));
            }
        }
        return schema().ref("#/components/schemas/" + names.get(type));
    }

    /** The name it gives itself, else its own, or with its owner's before it where two records bear the same. */
    private String name(Class<?> type) {
        org.eclipse.microprofile.openapi.annotations.media.Schema said =
                type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        if (said != null && !said.name().isEmpty()) {
            return said.name();
        }
        Class<?> owner = type.getDeclaringClass();
        boolean taken = names.containsValue(type.getSimpleName());
        String before = owner == null
                ? lastOf(type.getPackageName())
                : owner.getSimpleName().replace("Resource", "");
        return taken ? before + type.getSimpleName() : type.getSimpleName();
    }

    private static String lastOf(String path) {
        String word = path.substring(path.lastIndexOf('.') + 1);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Schema array(Schema items) {
        return schema().type(Schema.SchemaType.ARRAY).items(items);
    }

    private static Schema object() {
        return schema().type(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return schema().type(Schema.SchemaType.STRING);
    }

    private static Schema schema() {
        return OASFactory.createSchema();
    }
}
