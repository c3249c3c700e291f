package org.hearth.wording;

/** Spanish as people type it: with its accents or, on many phones, without. The ñ is a letter of its own and stays. */
final class Accents {
    private static final String WITH = "áéíóúüÁÉÍÓÚÜ";
    private static final String WITHOUT = "aeiouuAEIOUU";
    private static final String VOWELS = "aeiou";
    private static final String ACCENTED = "áéíóú";

    private Accents() {}

    /** The text without its accents, character by character. */
    static String without(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int at = WITH.indexOf(plain.charAt(i));
            if (at >= 0) {
                plain.setCharAt(i, WITHOUT.charAt(at));
            }
        }
        return plain.toString();
    }

    /** The word with an accent on the vowel at {@code i}; the word itself where no vowel stands there. */
    static String accented(String word, int i) {
        int vowel = VOWELS.indexOf(word.charAt(i));
        return vowel < 0 ? word : word.substring(0, i) + ACCENTED.charAt(vowel) + word.substring(i + 1);
    }
}
