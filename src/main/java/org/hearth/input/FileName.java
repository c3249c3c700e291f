package org.hearth.input;

import java.text.Normalizer;

/** The name a file is shown under: only what a person can read, ending in what the file is. */
final class FileName {
    private static final int LONGEST = 100;
    private static final String USUAL = "attachment";

    private FileName() {}

    /**
     * The clean name.
     *
     * @param given as the sender's machine calls it, with or without its folders; null for none
     * @param kind what the file is, which alone decides the ending
     */
    static String clean(String given, FileKind kind) {
        String text = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        String last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        last.codePoints().filter(FileName::isReadable).forEach(kept::appendCodePoint);
        String name = kept.toString().replaceAll("[<>:\"|?*]", " ").replaceAll("\\s+", " ");
        name = withoutEnding(name).replaceAll("^[. ]+|[. ]+$", "");
        int[] start = name.codePoints().limit(LONGEST).toArray();
        name = new String(start, 0, start.length).strip();
        return (name.isEmpty() ? USUAL : name) + "." + kind.ending();
    }

    private static String withoutEnding(String name) {
        return name.replaceAll("(\\.[A-Za-z0-9]{1,5})+$", "");
    }

    /** No control, no character that turns the writing around or hides, no half of a character. */
    private static boolean isReadable(int each) {
        int type = Character.getType(each);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
