package org.hearth.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * Small files beside the roots, one a kind of mark: the last line this server saw linked, the last it found good, and what
 * the last checks said. Each carries a keyed mark of its own, so that an edited one counts as none and is named.
 */
final class Marks {
    /** The last line this server saw linked: lines cut off the end are found by it. */
    static final String LINKED = "linked";

    /** The last line up to which all was found good; an incremental check goes on from here. */
    static final String GOOD = "good";

    /** What the last check of the whole said. */
    static final String WHOLE = "whole";

    /** What the last check of the new lines said. */
    static final String RECENT = "recent";

    private static final int PARTS = 6;
    private static final String NONE = "-";

    private final Path roots;
    private final Keys keys;

    Marks(Path roots, Keys keys) {
        this.roots = roots;
        this.keys = keys;
    }

    private Path file(String kind) {
        return roots.resolveSibling(roots.getFileName() + "-" + kind);
    }

    /** A mark; empty where none was written, or the file is not as it was written. */
    synchronized Optional<Mark> read(String kind) {
        try {
            Path file = file(kind);
            return Files.exists(file) ? parsed(kind, Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a mark's file stands but does not carry this court's keyed mark. */
    boolean isAltered(String kind) {
        return Files.exists(file(kind)) && read(kind).isEmpty();
    }

    private Optional<Mark> parsed(String kind, String text) {
        String[] parts = text.split(" ");
        try {
            String key = parts.length == PARTS && !parts[4].equals(NONE) ? parts[4] : null;
            if (parts.length != PARTS || !keys.hasAudit(key) || !parts[5].equals(mac(kind, parts, key))) {
                return Optional.empty();
            }
            Long broken = parts[3].equals(NONE) ? null : Long.valueOf(parts[3]);
            String link = parts[1].equals(NONE) ? "" : parts[1];
            return Optional.of(new Mark(Long.parseLong(parts[0]), link, Instant.parse(parts[2]), broken));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private String mac(String kind, String[] parts, String key) {
        return Mac.of(keys.audit(key), "mark", kind, parts[0], parts[1], parts[2], parts[3]);
    }

    /** Writes a mark in the old one's place; a reader sees the one or the other. */
    synchronized void write(String kind, Mark mark) {
        String key = keys.auditId();
        String[] parts = {
            String.valueOf(mark.number()),
            mark.link().isEmpty() ? NONE : mark.link(),
            mark.at().toString(),
            mark.broken() == null ? NONE : mark.broken().toString()
        };
        String line = String.join(" ", parts) + " " + (key == null ? NONE : key) + " " + mac(kind, parts, key) + "\n";
        try {
            Path fresh = roots.resolveSibling(roots.getFileName() + "-" + kind + ".new");
            Files.createDirectories(fresh.toAbsolutePath().getParent());
            Files.writeString(fresh, line, StandardCharsets.UTF_8);
            Files.move(fresh, file(kind), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
