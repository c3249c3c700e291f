package org.hearth.progress;

import java.util.Locale;
import org.hearth.terms.Entry;
import org.hearth.terms.Words;

/**
 * Words that a court has adopted under a code, in both languages, so that a reason is never a free text about a youth.
 *
 * @param id the code
 * @param en its words in English, in lower case
 * @param es its words in Spanish
 */
public record Coded(String id, String en, String es) {
    static Coded read(Entry entry) {
        entry.only("id", "en", "es");
        String id = entry.text("id");
        if (!id.matches("[a-z][a-z_]{0,29}")) {
            throw entry.fault("id", "write small letters and _, at most 30");
        }
        return new Coded(id, entry.text("en"), entry.text("es"));
    }

    /** The words in that language. */
    public String in(Locale locale) {
        return locale.equals(Words.SPANISH.locale()) ? es : en;
    }
}
