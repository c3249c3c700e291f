package org.hearth.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearth.terms.Entry;
import org.hearth.terms.Templates;

/**
 * The families of words in {@code wording/words.yaml}: who is a child, who an adult, what is a system, what is harm. A
 * rule names a family as {@code postag="YOUTH"}; gates ask for them by name.
 */
final class Lexis {
    static final String YOUTH = "YOUTH";
    static final String ADULT = "ADULT";
    static final String EXPLOITER = "EXPLOITER";
    static final String SYSTEM = "SYSTEM";
    /** A side of a person that stands for the person: her attitude, his conduct. */
    static final String ASPECT = "ASPECT";
    /** What a young person is right to refuse. */
    static final String HARM = "HARM";
    /** Things and animals of which no blame can be said. */
    static final String PLAIN_THING = "PLAIN_THING";
    /** Verbs that hand on what someone said. */
    static final String SAYING = "SAYING";
    /** Those who treat the mind, and those whose talks with survivors the law keeps in confidence. */
    static final String CLINICIAN = "CLINICIAN";

    static final String CONFIDANT = "CONFIDANT";

    static final String MALE = "MALE";
    static final String FEMALE = "FEMALE";

    /** Where the English families stand. */
    static final String ENGLISH = "wording/words.yaml";
    /** Where the Spanish families stand; their words are known without accents. */
    static final String SPANISH = "wording/words-es.yaml";

    private final Set<String> families = new HashSet<>();
    private final Map<String, Set<String>> familiesByWord = new HashMap<>();

    private Lexis() {}

    /** Reads and checks the families of a file. */
    static Lexis read(Templates templates, String file) {
        Entry entry = templates.yaml(file);
        Lexis lexis = new Lexis();
        for (String name : entry.names()) {
            if (!name.matches("[a-z][a-z-]*")) {
                throw entry.fault(name, "write the family's name in small letters");
            }
            String words = entry.text(name);
            if (!words.matches("[\\p{L}\\d_'’,\\s-]+")) {
                throw entry.fault(name, "write words with blanks between them, no other signs");
            }
            lexis.add(
                    name.toUpperCase(Locale.ROOT).replace('-', '_'),
                    file.equals(SPANISH) ? Accents.without(words) : words);
        }
        for (String needed :
                new String[] {YOUTH, ADULT, EXPLOITER, SYSTEM, ASPECT, HARM, PLAIN_THING, SAYING, CLINICIAN, CONFIDANT, MALE, FEMALE}) {
            if (!lexis.knows(needed)) {
                throw entry.fault("write the family " + needed.toLowerCase(Locale.ROOT));
            }
        }
        return lexis;
    }

    private void add(String family, String words) {
        families.add(family);
        for (String word : words.trim().toLowerCase(Locale.ROOT).split("[,\\s]+")) {
            familiesByWord.computeIfAbsent(word, none -> new HashSet<>()).add(family);
        }
    }

    /** The families that know this word or one of its base forms. */
    Set<String> familiesOf(String word, Set<String> lemmas) {
        Set<String> found = new HashSet<>(familiesByWord.getOrDefault(word, Set.of()));
        for (String lemma : lemmas) {
            found.addAll(familiesByWord.getOrDefault(lemma, Set.of()));
        }
        return found;
    }

    /** Is there a family of this name? */
    boolean knows(String family) {
        return families.contains(family);
    }
}
