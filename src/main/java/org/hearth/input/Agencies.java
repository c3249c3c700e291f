package org.hearth.input;

import java.util.Locale;

/** Whether words name an agency: people write its name in their own way. */
final class Agencies {
    private Agencies() {}

    /** True where the words are the agency's name, or hold it as whole words; never for an empty name. */
    static boolean names(String words, String agency) {
        String name = plain(agency);
        return !name.isBlank() && plain(words).contains(name);
    }

    /** In small letters, one space around each word, nothing but letters and digits. */
    private static String plain(String words) {
        String letters = words == null ? "" : words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return letters.isBlank() ? "" : " " + letters.strip() + " ";
    }
}
