package org.hearth.orders;

import java.text.Normalizer;

/** Texts as they are typed, brought into the one form that is checked, hashed and kept. */
final class Text {
    private Text() {}

    /** Composed (NFC) and without blanks at its ends; empty for null. */
    static String tidy(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
