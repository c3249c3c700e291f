package org.hearth.orders;

import java.text.Normalizer;
import java.util.List;

/** Texts as they are typed, brought into the one form that is checked, hashed and kept. */
final class Text {
    private Text() {}

    /** Composed (NFC) and without blanks at its ends; empty for null. */
    static String tidy(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Each of them tidied, once, in their order; blank ones and null are left out. */
    static List<String> each(List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(Text::tidy)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList();
    }
}
