package org.hearth.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The sealings, holds and destructions in a text file outside the database, a line each, by opaque keys alone: {@code
 * number words… mac}. Each line's mac is over the one before and the line, so that a changed line is found. What a restored
 * database no longer knows is done again from it.
 */
public final class SealLedger {
    private final Path file;
    private final Keys keys;

    private SealLedger(Path file, Keys keys) {
        this.file = file;
        this.keys = keys;
    }

    /** The ledger in that file; a missing one is empty. */
    public static SealLedger at(Path file, Keys keys) {
        return new SealLedger(file, keys);
    }

    /**
     * Every line without its mac, in their order; a line cut short by a crash at the very end is left out.
     *
     * @throws IllegalStateException where a line was changed, or the file cannot be read
     */
    public synchronized List<String> lines() {
        List<String> lines = new ArrayList<>();
        String previous = "";
        List<String> all = read();
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i);
            int space = line.lastIndexOf(' ');
            String mac = space < 0 ? "" : line.substring(space + 1);
            String said = space < 0 ? line : line.substring(0, space);
            if (!mac.equals(Mac.of(keys.audit(null), previous, said))) {
                if (i == all.size() - 1 && !isEnded()) {
                    return lines;
                }
                throw new IllegalStateException("line " + (i + 1) + " of " + file.getFileName() + " was changed");
            }
            lines.add(said);
            previous = mac;
        }
        return lines;
    }

    /** Adds lines at the end and has them on the disk before it answers. */
    public synchronized void add(List<String> more) {
        List<String> known = lines();
        StringBuilder text = new StringBuilder();
        String previous = "";
        for (String line : known) {
            previous = Mac.of(keys.audit(null), previous, line);
            text.append(line).append(' ').append(previous).append('\n');
        }
        boolean mend = !isEnded();
        text.setLength(mend ? text.length() : 0);
        for (String line : more) {
            previous = Mac.of(keys.audit(null), previous, line);
            text.append(line).append(' ').append(previous).append('\n');
        }
        write(text.toString(), mend);
    }

    private List<String> read() {
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            throw new IllegalStateException("the ledger of sealings cannot be read: " + file.getFileName(), e);
        }
    }

    private boolean isEnded() {
        try {
            return !Files.exists(file)
                    || Files.size(file) == 0
                    || Files.readString(file).endsWith("\n");
        } catch (IOException e) {
            throw new IllegalStateException("the ledger of sealings cannot be read: " + file.getFileName(), e);
        }
    }

    private void write(String text, boolean whole) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (whole) {
                Files.writeString(
                        file,
                        text,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.SYNC);
            } else {
                Files.writeString(
                        file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the ledger of sealings cannot be written: " + file.getFileName(), e);
        }
    }
}
