package org.hearth.api;

/** Text as it comes over the wire. */
final class Text {
    private Text() {}

    /**
     * The same text, when every database can keep it.
     *
     * @throws IllegalArgumentException for the null character and for half of a surrogate pair
     */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isHighSurrogate(each)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (each == 0 || Character.isSurrogate(each)) {
                throw new IllegalArgumentException("no text that can be kept");
            }
        }
        return text;
    }
}
