package org.hearth.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Spanish words with their base forms and kinds, from the dictionary that LanguageTool uses (tags of the EAGLES set:
 * {@code VMIS3S0} a verb in the past, {@code NCFS000} a noun). None of LanguageTool's Spanish rules is loaded.
 */
final class SpanishWords {
    private static final String FOLDER = "/org/languagetool/resource/es/";
    /** The past of many verbs, typed without its accent, looks like the present: huyo for huyó. */
    private static final String PAST = "VMIS3S0";

    private final Dictionary kinds;
    private final Dictionary forms;

    private SpanishWords(Dictionary kinds, Dictionary forms) {
        this.kinds = kinds;
        this.forms = forms;
    }

    /** Reads the dictionary; about 5 MB. */
    static SpanishWords read() {
        return new SpanishWords(dictionary("es-ES.dict"), dictionary("es-ES_synth.dict"));
    }

    private static Dictionary dictionary(String file) {
        try {
            return Dictionary.read(Objects.requireNonNull(SpanishWords.class.getResource(FOLDER + file), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A way to look up words; for one thread. */
    Lookup lookup() {
        return new Lookup(new DictionaryLookup(kinds), new DictionaryLookup(forms));
    }

    /** A base form, without accents, and the kind of the word that has it. */
    record Kind(String lemma, String tag) {}

    /** Looks up words. */
    static final class Lookup {
        private final DictionaryLookup kinds;
        private final DictionaryLookup forms;

        private Lookup(DictionaryLookup kinds, DictionaryLookup forms) {
            this.kinds = kinds;
            this.forms = forms;
        }

        /** The kinds of a word in small letters, its accents perhaps left out; empty for a word nobody knows. */
        List<Kind> kinds(String word) {
            List<Kind> found = look(word);
            boolean plain = word.equals(Accents.without(word));
            if (plain && word.endsWith("o")) {
                look(Accents.accented(word, word.length() - 1)).stream()
                        .filter(kind -> kind.tag().equals(PAST))
                        .forEach(found::add);
            }
            for (int i = word.length() - 1; plain && found.isEmpty() && i >= 0; i--) {
                String accented = Accents.accented(word, i);
                if (!accented.equals(word)) {
                    found.addAll(look(accented));
                }
            }
            return found;
        }

        private List<Kind> look(String word) {
            List<Kind> found = new ArrayList<>();
            for (WordData data : kinds.lookup(word)) {
                String tag = data.getTag().toString();
                String lemma = Accents.without(data.getStem().toString().toLowerCase(Locale.ROOT));
                found.add(new Kind(lemma, tag.substring(0, tag.length() - 1)));
            }
            return found;
        }

        /** The form of a verb that this tag names; the verb itself where it has none. */
        String form(String verb, String tag) {
            List<WordData> found = forms.lookup(verb + "|" + tag);
            return found.isEmpty() ? verb : found.get(0).getStem().toString();
        }
    }
}
