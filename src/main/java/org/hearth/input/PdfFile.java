package org.hearth.input;

/**
 * Whether bytes are one whole PDF and nothing beside it. Its contents are not opened: a reader that inflates streams
 * can be made to fill the memory.
 *
 * <p>Source: ISO 32000-2, 7.5.
 */
final class PdfFile {
    private static final String END = "%%EOF";
    private static final String TYPE = "/Type";
    private static final String PAGE = "/Page";

    private PdfFile() {}

    static boolean begins(byte[] file) {
        return Bytes.begins(file, "%PDF-1.") || Bytes.begins(file, "%PDF-2.");
    }

    /** True where it ends as a PDF ends, with nothing behind, and is not an archive at the same time. */
    static boolean isWhole(byte[] file) {
        int end = Bytes.findLast(file, END);
        return end > 0
                && Bytes.find(file, "startxref", 0) > 0
                && isBlank(file, end + END.length())
                && ZipEnd.of(file) == null;
    }

    private static boolean isBlank(byte[] file, int from) {
        for (int i = from; i < file.length; i++) {
            if (file[i] > ' ' || file[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Its pages, where it names them openly; 0 where they stand in compressed streams. */
    static int pages(byte[] file) {
        int pages = 0;
        for (int at = Bytes.find(file, TYPE, 0); at >= 0; at = Bytes.find(file, TYPE, at + 1)) {
            int named = at + TYPE.length();
            while (named < file.length && file[named] <= ' ' && file[named] >= 0) {
                named++;
            }
            pages += isPage(file, named) ? 1 : 0;
        }
        return pages;
    }

    private static boolean isPage(byte[] file, int at) {
        int after = at + PAGE.length();
        return after < file.length && Bytes.stands(file, PAGE, at) && !Character.isLetter(file[after]);
    }
}
