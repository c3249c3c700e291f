package org.hearth.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hearth.terms.Problem;

/**
 * Whether bytes are one plain Word document: walked once, eight kilobytes at a time, so that an archive made to swell
 * is refused early and in the memory of a small one.
 *
 * <p>Source: ECMA-376 part 2 (the package), part 1, 11.3.10 (the main document).
 */
final class WordFile {
    /** More parts than any document of an agency has. */
    private static final int MOST_ENTRIES = 1_000;
    /** The most that a document of 10 MiB, mostly pictures, opens to. */
    private static final long MOST_INFLATED = 64L << 20;
    /** A text of one letter reaches this; nothing written by people comes near. */
    private static final long MOST_RATIO = 100;

    private static final long SMALL = 1L << 20;
    private static final int MOST_TYPES = 256 << 10;
    private static final int STEP = 8 << 10;
    private static final String TYPES = "[Content_Types].xml";
    private static final String DOCUMENT = "word/document.xml";
    private static final List<String> ARCHIVES = List.of("PK\u0003\u0004", "Rar!", "7z\u00bc\u00af", "\u001f\u008b");

    private final byte[] file;
    private final Set<String> names = new LinkedHashSet<>();
    private String types = "";
    private long inflated;

    private WordFile(byte[] file) {
        this.file = file;
    }

    static boolean begins(byte[] file) {
        return Bytes.begins(file, "PK\u0003\u0004");
    }

    /**
     * Refuses what is no plain Word document.
     *
     * @throws Problem bad input on {@code file}: an archive of something else, a damaged one, one that swells, one with
     *     an archive or a macro inside
     */
    static void check(byte[] file) {
        WordFile word = new WordFile(file);
        try {
            word.walk();
        } catch (IOException | IllegalArgumentException e) {
            throw refused("damaged.docx");
        }
        word.checkWhole();
    }

    private static Problem refused(String why) {
        return Problem.badInput("file", "problem.attachment-" + why);
    }

    private void walk() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                checkName(entry.getName());
                ByteArrayOutputStream kept = entry.getName().equals(TYPES) ? new ByteArrayOutputStream() : null;
                inflate(zip, kept);
                types = kept == null ? types : kept.toString(StandardCharsets.UTF_8);
            }
        }
    }

    private void checkName(String name) {
        boolean strange = name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || List.of(name.split("/")).contains("..")
                || name.chars().anyMatch(Character::isISOControl);
        if (strange || !names.add(name) || names.size() > MOST_ENTRIES) {
            throw refused("damaged.docx");
        }
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
            throw refused("macro");
        }
    }

    private void inflate(ZipInputStream zip, ByteArrayOutputStream kept) throws IOException {
        byte[] step = new byte[STEP];
        int read = zip.readNBytes(step, 0, STEP);
        byte[] start = step;
        if (ARCHIVES.stream().anyMatch(each -> Bytes.begins(start, each))) {
            throw refused("nested");
        }
        while (read > 0) {
            inflated += read;
            if (inflated > MOST_INFLATED || inflated > SMALL && inflated > MOST_RATIO * file.length) {
                throw refused("swells");
            }
            if (kept != null && kept.size() < MOST_TYPES) {
                kept.write(step, 0, read);
            }
            read = zip.readNBytes(step, 0, STEP);
        }
    }

    /** What was walked is what the directory at the end names, and it is a document without a macro. */
    private void checkWhole() {
        ZipEnd end = ZipEnd.of(file);
        if (end == null || end.comment() > 0 || !List.copyOf(names).equals(end.names(file))) {
            throw refused("damaged.docx");
        }
        if (!names.contains(TYPES) || !names.contains(DOCUMENT)) {
            throw refused("kind");
        }
        if (types.contains("macroEnabled") || types.contains("vbaProject")) {
            throw refused("macro");
        }
        if (!types.contains("wordprocessingml.document.main+xml")) {
            throw refused("kind");
        }
    }
}
