package org.hearth.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of entries as a pack saves it: which pack it belongs to, and what was written, under a key that stands nowhere
 * but in that pack and here. So it shows nothing to whoever finds it, and was written by somebody who had opened the pack.
 *
 * @param hearth what kind of file it is
 * @param v the version of its form
 * @param pack the pack's key
 * @param iv in base64
 * @param data in base64
 */
public record EntriesFile(String hearth, Integer v, String pack, String iv, String data) {
    /** The most bytes of a file. */
    public static final int LARGEST = 1 << 20;

    static final String KIND = "bench-entries";

    private static final int MOST = 200;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What is in it. */
    record Inside(String pack, List<Entry> entries) {}

    /**
     * Reads a file.
     *
     * @throws Problem too large; bad input on {@code file} for anything else than such a file
     */
    public static EntriesFile read(byte[] bytes) {
        if (bytes != null && bytes.length > LARGEST) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "too-large", LARGEST >> 20);
        }
        try {
            EntriesFile file = JSON.readValue(bytes == null ? new byte[0] : bytes, EntriesFile.class);
            if (file == null) {
                throw damaged();
            }
            return file.whole();
        } catch (JacksonException e) {
            throw damaged();
        }
    }

    /**
     * The same file, once it is sure that nothing of its frame is missing.
     *
     * @throws Problem as {@link #read}
     */
    public EntriesFile whole() {
        boolean whole = KIND.equals(hearth)
                && Integer.valueOf(1).equals(v)
                && pack != null
                && iv != null
                && data != null
                && data.length() <= LARGEST;
        if (!whole) {
            throw damaged();
        }
        return this;
    }

    /** The file as it is laid down. */
    String text() {
        return JSON.writeValueAsString(this);
    }

    /** What it is bound to, so that it opens for no other pack. */
    String bound() {
        return KIND + "|" + pack;
    }

    /** Opens it. */
    List<Entry> open(String key) {
        String plain = PackCrypt.open(key, iv, bound(), data);
        if (plain == null || plain.indexOf('\0') >= 0 || plain.contains("\\u0000")) {
            throw damaged();
        }
        try {
            Inside inside = JSON.readValue(plain, Inside.class);
            if (!pack.equals(inside.pack()) || !isWhole(inside.entries())) {
                throw damaged();
            }
            return inside.entries();
        } catch (JacksonException e) {
            throw damaged();
        }
    }

    private static boolean isWhole(List<Entry> entries) {
        Set<String> seen = new HashSet<>();
        return entries != null
                && entries.size() <= MOST
                && entries.stream()
                        .allMatch(each ->
                                each != null && each.hearing() != null && isKey(each) && seen.add(each.hearing()));
    }

    private static boolean isKey(Entry entry) {
        return entry.hearing().length() == 25 && Ids.caseOf(entry.hearing()).length() == 12;
    }

    /** What one entry is known by, so that it is taken once. */
    static String digest(Entry entry) {
        return PackFile.digest(JSON.writeValueAsString(entry));
    }

    static Problem damaged() {
        return Problem.badInput("file", "problem.pack-file");
    }
}
