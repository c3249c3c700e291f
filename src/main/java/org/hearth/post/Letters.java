package org.hearth.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/** The words of every message in every language, from {@code messages/<language>/<template>.txt}; immutable. */
public final class Letters {
    /** The name of the one message a day that holds everything that is not urgent. */
    static final String DIGEST = "digest";

    private static final String FOLDER = "messages/";
    private static final String ENDING = ".txt";
    private static final List<String> LANGUAGES = List.of("en", "es");

    private final Map<String, Map<String, Letter>> languages = new LinkedHashMap<>();

    private Letters() {}

    /**
     * Reads and checks every message.
     *
     * @throws TemplateFault for a message without its sister in another language, a place that is none, or a word that a
     *     stranger may not read
     */
    public static Letters read(Templates templates) {
        Letters letters = new Letters();
        LANGUAGES.forEach(language -> letters.languages.put(language, readAll(templates, FOLDER + language)));
        Set<String> english = letters.names();
        for (Map.Entry<String, Map<String, Letter>> each : letters.languages.entrySet()) {
            if (!each.getValue().keySet().equals(english)) {
                throw new TemplateFault(FOLDER + each.getKey(), 0, "write the same messages in each of " + LANGUAGES);
            }
        }
        if (!english.contains(DIGEST)) {
            throw new TemplateFault(FOLDER + "en/" + DIGEST + ENDING, 0, "the file is missing");
        }
        return letters;
    }

    private static Map<String, Letter> readAll(Templates templates, String folder) {
        Map<String, Letter> found = new LinkedHashMap<>();
        for (String file : templates.files(folder, ENDING)) {
            String name = file.substring(folder.length() + 1, file.length() - ENDING.length());
            found.put(name, Letter.read(file, templates.text(file), name.equals(DIGEST)));
        }
        return found;
    }

    /** The names of the messages that a court has. */
    public Set<String> names() {
        return languages.get(LANGUAGES.get(0)).keySet();
    }

    /** Refuses a template that the court does not have; the digest is nobody's to queue. */
    void expect(String template) {
        if (!names().contains(template) || template.equals(DIGEST)) {
            throw new IllegalArgumentException("there is no message named " + template);
        }
    }

    /** A message's words in a language; English where the court does not write it. */
    Letter in(String language, String template) {
        return languages.getOrDefault(language, languages.get(LANGUAGES.get(0))).get(template);
    }
}
