package org.hearth.terms;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Every word a person reads, from the message files {@code words/messages*.properties}. */
public final class Words {
    /** English, the court's language. */
    public static final Words ENGLISH = new Words(Locale.US);
    /** Spanish, for the pages of youth and caregivers. */
    public static final Words SPANISH = new Words(new Locale("es", "US"));

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "words.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a language tag: Spanish for {@code es}, English for every other. */
    public static Words in(String language) {
        return language != null && language.startsWith("es") ? SPANISH : ENGLISH;
    }

    public Locale locale() {
        return locale;
    }

    /** The message of that key with its places filled; the key itself in brackets where none exists. */
    public String say(String key, Object... args) {
        try {
            String text = bundle.getString(key);
            return args.length == 0 ? text : new MessageFormat(text, locale).format(args);
        } catch (MissingResourceException e) {
            return "[" + key + "]";
        }
    }
}
