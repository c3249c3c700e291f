package org.hearth.access;

import java.util.Locale;

/** Whether words name an agency or a person: as whole words, whatever their case and the signs between them. */
public final class Agency {
    private Agency() {}

    /** True where the words are the name, or hold it as whole words; never for an empty name. */
    public static boolean isNamed(String words, String name) {
        String wanted = plain(name);
        return !wanted.isBlank() && plain(words).contains(wanted);
    }

    /** In small letters, one space around each word, nothing but letters and digits. */
    private static String plain(String words) {
        String letters = words == null ? "" : words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return letters.isBlank() ? "" : " " + letters.strip() + " ";
    }
}
