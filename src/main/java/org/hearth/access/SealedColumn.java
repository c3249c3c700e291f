package org.hearth.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.Metamodel;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A column that holds sealed words, found from the entities themselves, so that a new one cannot be forgotten when the key
 * changes.
 *
 * @param entity the entity's name
 * @param attribute its sealed field
 * @param id the field with its key
 * @param version the field with its version
 * @param table where it is kept
 * @param column the sealed words' column
 * @param idColumn the key's column
 * @param versionColumn the version's column
 * @param others the entity's other texts, one of which may be what the words are bound to
 */
record SealedColumn(
        String entity,
        String attribute,
        String id,
        String version,
        String table,
        String column,
        String idColumn,
        String versionColumn,
        List<String> others) {
    /** All of them, in the order of their names. */
    static List<SealedColumn> of(Metamodel model) {
        return model.getEntities().stream()
                .flatMap(SealedColumn::of)
                .sorted(Comparator.comparing(SealedColumn::name))
                .toList();
    }

    private static Stream<SealedColumn> of(EntityType<?> entity) {
        List<Field> fields = Stream.of(entity.getJavaType().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
        return fields.stream().filter(field -> field.getType() == Sealed.class).map(field -> {
            Field id = with(fields, Id.class);
            Field version = with(fields, Version.class);
            return new SealedColumn(
                    entity.getName(),
                    field.getName(),
                    id.getName(),
                    version.getName(),
                    entity.getJavaType().getAnnotation(Table.class).name(),
                    body(field),
                    column(id),
                    column(version),
                    others(fields, id));
        });
    }

    private static Field with(List<Field> fields, Class<? extends Annotation> mark) {
        return fields.stream()
                .filter(field -> field.isAnnotationPresent(mark))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an entity with sealed words has no " + mark.getName()));
    }

    private static String column(Field field) {
        return field.getAnnotation(Column.class).name();
    }

    private static String body(Field field) {
        return Stream.of(field.getAnnotationsByType(AttributeOverride.class))
                .filter(renamed -> renamed.name().equals("body"))
                .map(renamed -> renamed.column().name())
                .findFirst()
                .orElse("sealed_body");
    }

    private static List<String> others(List<Field> fields, Field id) {
        return fields.stream()
                .filter(field -> field.getType() == String.class && !field.equals(id))
                .filter(field -> field.isAnnotationPresent(Column.class)
                        && !field.isAnnotationPresent(jakarta.persistence.Lob.class))
                .map(Field::getName)
                .toList();
    }

    /** Its name in the progress of a change: {@code Answer.value}. */
    String name() {
        return entity + "." + attribute;
    }

    /** Rows after {@code :reached} that are not under {@code :under}: key and length. */
    String waitingQuery() {
        return "select e." + id + ", length(" + path() + ") from " + entity + " e where e." + id + " > :reached and "
                + path() + " not like :under order by e." + id;
    }

    /** The rows of {@code :ids}: key, version, body, kind and the other texts. */
    String rowsQuery() {
        StringBuilder query =
                new StringBuilder("select e." + id + ", e." + version + ", " + path() + ", e." + attribute + ".kind");
        others.forEach(other -> query.append(", e.").append(other));
        return query + " from " + entity + " e where e." + id + " in :ids";
    }

    /** How many rows are under a key, or are not under it. */
    String countQuery(boolean under) {
        return "select count(e) from " + entity + " e where " + path() + (under ? "" : " not") + " like :under";
    }

    /** Puts other words in a row whose version is still the same, and leaves the version as it is. */
    String update() {
        return "update " + table + " set " + column + " = ?1 where " + idColumn + " = ?2 and " + versionColumn
                + " = ?3";
    }

    private String path() {
        return "e." + attribute + ".body";
    }
}
