package org.hearth.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The audit chain's daily roots, kept in a text file outside the database: a line a day, {@code date number link key mac}.
 * Each line's mark covers the line before it, so that an edited file is found; lines removed from the database up to the
 * last root are found by the file. Of two servers on one database each keeps the roots it saw: all are true, neither file
 * need have them all.
 */
public final class Roots {
    private static final Logger LOG = Logger.getLogger(Roots.class.getName());
    private static final int KEYED = 5;
    private static final String NONE = "-";

    private final Path file;
    private final Keys keys;
    private final Marks marks;
    private LocalDate last;
    private volatile boolean blocked;

    private Roots(Path file, Keys keys) {
        this.file = file;
        this.keys = keys;
        this.marks = new Marks(file, keys);
    }

    /** The roots of a file, which need not be there yet. */
    public static Roots at(Path file, Keys keys) {
        return new Roots(file, keys);
    }

    /**
     * What the file says.
     *
     * @param links the roots' links by their numbers, up to the first line that does not stand
     * @param broken the number that the first altered line names, or the one after the last good; null when all stand
     */
    record Found(SortedMap<Long, String> links, LocalDate last, String mac, Long broken) {}

    /** Reads the file; a line that was not written to its end does not count. */
    synchronized Found read() {
        TreeMap<Long, String> links = new TreeMap<>();
        LocalDate day = LocalDate.MIN;
        String previous = "";
        for (String line : lines()) {
            String[] parts = line.split(" ");
            if (!stands(parts, previous)) {
                return new Found(links, day, previous, numberOf(parts, links));
            }
            links.put(Long.valueOf(parts[1]), parts[2]);
            day = LocalDate.parse(parts[0]);
            previous = parts.length == KEYED ? parts[4] : "";
        }
        return new Found(links, day, previous, null);
    }

    private List<String> lines() {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            String text = Files.readString(file);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of the first form carry no mark of their own; they stand only before the first that does. */
    private boolean stands(String[] parts, String previous) {
        boolean shaped = parts.length >= 3 && parts[0].matches("\\d{4}-\\d\\d-\\d\\d") && parts[1].matches("\\d{1,18}");
        if (!shaped || parts.length != KEYED) {
            return shaped && parts.length == 3 && previous.isEmpty();
        }
        String key = parts[3].equals(NONE) ? null : parts[3];
        return keys.hasAudit(key) && parts[4].equals(mac(key, previous, parts[0], parts[1], parts[2]));
    }

    private static Long numberOf(String[] parts, SortedMap<Long, String> good) {
        boolean named = parts.length > 1 && parts[1].matches("\\d{1,18}");
        return named ? Long.parseLong(parts[1]) : good.isEmpty() ? 1L : good.lastKey() + 1;
    }

    private String mac(String key, String previous, String day, String number, String link) {
        return Mac.of(keys.audit(key), "root", previous, day, number, link);
    }

    /**
     * Writes down a link that is committed: as this server's last each time, as the day's root once a day. A folder that
     * cannot be written stops nobody: it is told in the log once and in the audit's state, and tried again each time.
     */
    synchronized void note(LocalDate day, Mark linked) {
        try {
            marks.write(Marks.LINKED, linked);
            if (last == null) {
                last = read().last();
            }
            if (!day.equals(last)) {
                append(day, linked);
                last = day;
            }
            if (blocked) {
                blocked = false;
                LOG.warning("The audit's roots can be written again.");
            }
        } catch (IOException | UncheckedIOException e) {
            told(e);
        }
    }

    private void told(Exception e) {
        if (!blocked) {
            blocked = true;
            LOG.log(
                    Level.SEVERE,
                    "The audit''s roots cannot be written: {0} ({1}). The court goes on; make HEARTH_HOME writable.",
                    new Object[] {file, e.getClass().getSimpleName()});
        }
    }

    private void append(LocalDate day, Mark linked) throws IOException {
        String key = keys.auditId();
        String number = String.valueOf(linked.number());
        String mac = mac(key, read().mac(), day.toString(), number, linked.link());
        String line = String.join(" ", day.toString(), number, linked.link(), key == null ? NONE : key, mac) + "\n";
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.truncate(whole());
            channel.position(channel.size());
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }

    /** The length of the lines that were written to their end. */
    private long whole() {
        return lines().stream().mapToLong(line -> line.length() + 1L).sum();
    }

    /** The file's text, for whoever keeps a copy elsewhere. */
    String text() {
        return String.join("\n", lines()) + "\n";
    }

    /** True while the last attempt to write failed. */
    boolean isBlocked() {
        return blocked;
    }

    /** Writes a check's outcome down; where the folder cannot be written it is told as a root's. */
    void keep(String kind, Mark mark) {
        try {
            marks.write(kind, mark);
        } catch (UncheckedIOException e) {
            told(e);
        }
    }

    Marks marks() {
        return marks;
    }
}
