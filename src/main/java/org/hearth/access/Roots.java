package org.hearth.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * The audit chain's daily roots, kept in a text file outside the database: a line a day, {@code date number link}. Lines
 * removed from the database up to the last root are found by it.
 */
public final class Roots {
    private final Path file;
    private final TreeMap<Long, String> links = new TreeMap<>();
    private LocalDate last = LocalDate.MIN;

    private Roots(Path file) {
        this.file = file;
    }

    /** Reads the file; a missing one has no roots yet. */
    public static Roots at(Path file) {
        Roots roots = new Roots(file);
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
            for (String line : lines) {
                String[] parts = line.split(" ");
                roots.links.put(Long.valueOf(parts[1]), parts[2]);
                roots.last = LocalDate.parse(parts[0]);
            }
            return roots;
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("the audit's roots cannot be read from " + file.getFileName(), e);
        }
    }

    /** Whether a link is the one written down for its number, or none was. */
    synchronized boolean agree(long number, String link) {
        return !links.containsKey(number) || links.get(number).equals(link);
    }

    synchronized long lastNumber() {
        return links.isEmpty() ? 0 : links.lastKey();
    }

    synchronized void note(LocalDate day, long number, String link) {
        if (!day.isAfter(last)) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    day + " " + number + " " + link + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException("the audit's root cannot be written to " + file.getFileName(), e);
        }
        links.put(number, link);
        last = day;
    }
}
