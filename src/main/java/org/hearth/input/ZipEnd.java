package org.hearth.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of an archive.
 *
 * @param place where the end record stands
 * @param entries how many entries it names
 * @param start where the directory begins
 * @param comment the length of the comment behind it
 */
record ZipEnd(int place, int entries, long start, int comment) {
    private static final String SIGNATURE = "PK\u0005\u0006";
    private static final String ENTRY = "PK\u0001\u0002";
    private static final int LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 65_535;

    /** The end of these bytes as an archive; null where they do not end as one. */
    static ZipEnd of(byte[] file) {
        int last = file.length - LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (Bytes.stands(file, SIGNATURE, at) && at + LENGTH + Bytes.little16(file, at + 20) == file.length) {
                return new ZipEnd(
                        at,
                        Bytes.little16(file, at + 10),
                        Bytes.little32(file, at + 16),
                        Bytes.little16(file, at + 20));
            }
        }
        return null;
    }

    /** The names in the directory, in its order; empty where it is damaged or does not reach up to the end record. */
    List<String> names(byte[] file) {
        List<String> names = new ArrayList<>();
        long at = start;
        while (at < place && names.size() < entries) {
            if (!Bytes.stands(file, ENTRY, (int) at) || at + ENTRY_LENGTH > place) {
                return List.of();
            }
            int name = Bytes.little16(file, (int) at + 28);
            if (at + ENTRY_LENGTH + name > place) {
                return List.of();
            }
            names.add(new String(file, (int) at + ENTRY_LENGTH, name, StandardCharsets.UTF_8));
            at += ENTRY_LENGTH + name + Bytes.little16(file, (int) at + 30) + Bytes.little16(file, (int) at + 32);
        }
        return at == place && names.size() == entries ? names : List.of();
    }
}
