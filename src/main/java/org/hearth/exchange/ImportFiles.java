package org.hearth.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hearth.terms.Problem;

/** The files of an import as they were sent: one by one, or in the ZIP that an export is. */
public final class ImportFiles {
    /** The most bytes of all files together. */
    public static final int LARGEST = 64 << 20;

    private static final int MOST_ENTRIES = 20;

    private ImportFiles() {}

    /**
     * The files by what they are.
     *
     * @param named each file by its name
     * @throws Problem bad input naming a file that is none of the seven, or when there is none; too large
     */
    public static Map<Sheet, byte[]> of(Map<String, byte[]> named) {
        Map<Sheet, byte[]> files = new EnumMap<>(Sheet.class);
        named.forEach((name, bytes) -> {
            if (isZip(bytes)) {
                unpacked(bytes).forEach((sheet, each) -> put(files, sheet.wire(), each));
            } else if (bytes.length > 0) {
                put(files, name, bytes);
            }
        });
        if (files.isEmpty()) {
            throw Problem.badInput("files", "problem.import-empty");
        }
        return files;
    }

    private static void put(Map<Sheet, byte[]> files, String name, byte[] bytes) {
        Sheet sheet = Sheet.of(plain(name)).orElseThrow(() -> Problem.badInput("files", "problem.import-name"));
        if (files.put(sheet, bytes) != null) {
            throw Problem.badInput(sheet.wire(), "problem.import-twice");
        }
    }

    private static String plain(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    private static Map<Sheet, byte[]> unpacked(byte[] bytes) {
        Map<Sheet, byte[]> files = new EnumMap<>(Sheet.class);
        int left = LARGEST;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                byte[] file = zip.readNBytes(left + 1);
                left -= file.length;
                entries++;
                if (left < 0 || entries > MOST_ENTRIES) {
                    throw Problem.of(Problem.Kind.TOO_LARGE, "too-large", LARGEST >> 20);
                }
                if (!each.isDirectory()) {
                    put(files, each.getName(), file);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.badInput("files", "problem.import-zip");
        }
        return files;
    }
}
