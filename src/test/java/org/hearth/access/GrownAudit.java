package org.hearth.access;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Lines of the audit as the product writes and links them, a row each, for writing in bulk. */
public final class GrownAudit {
    private static final List<Field> COLUMNS = Stream.of(AuditEntry.class.getDeclaredFields())
            .filter(field -> field.isAnnotationPresent(Column.class))
            .peek(field -> field.setAccessible(true))
            .toList();

    private final Keys keys;
    private long number;
    private String link;

    /** Goes on after the last line that is linked. */
    public GrownAudit(Path keyFile, long number, String link) {
        this.keys = Keys.at(keyFile);
        this.number = number;
        this.link = link;
    }

    /** What a line is made of. */
    public record Line(Instant done, String person, String role, String task, String caseToken, String subject) {}

    /** The table's columns, in the order of a row. */
    public static List<String> columns() {
        return COLUMNS.stream()
                .map(field -> field.getAnnotation(Column.class).name())
                .toList();
    }

    /** A case's token under its own key. */
    public static String token(String auditKey, String caseId) {
        return Mac.of(auditKey, caseId);
    }

    /** A line that is not linked yet; may be made by many threads. */
    public Object unlinked(Line line) {
        Deed deed = new Deed(line.person(), line.role(), line.task(), line.caseToken(), line.subject(), "", "done");
        return new AuditEntry(line.done(), deed, keys);
    }

    /** Links a line after the one before, and answers its row. */
    public Object[] linked(Object unlinked) {
        AuditEntry entry = (AuditEntry) unlinked;
        entry.link(++number, link, keys);
        link = entry.chainLink();
        return COLUMNS.stream().map(field -> value(field, entry)).toArray();
    }

    private static Object value(Field field, AuditEntry entry) {
        try {
            return field.get(entry);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number of the last line. */
    public long number() {
        return number;
    }

    /** The link of the last line. */
    public String link() {
        return link;
    }
}
