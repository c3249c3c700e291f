package org.hearth.wording;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.languagetool.AnalyzedToken;
import org.languagetool.synthesis.Synthesizer;

/** English verbs in the form of the first verb found: {@code absconded} gives {@code left}. */
record EnglishForms(Synthesizer forms) implements Forms {
    @Override
    public String of(Words found, int first, int last, String verb) {
        try {
            String[] formed = forms.synthesize(new AnalyzedToken(verb, "VB", verb), form(found, first, last));
            return formed.length == 0 ? verb : formed[0];
        } catch (IOException e) {
            throw new IllegalStateException("a verb cannot be formed: " + verb, e);
        }
    }

    /** The form of the first verb found; its base form where none is. */
    private static String form(Words found, int first, int last) {
        for (int i = first; i <= last; i++) {
            Set<String> tags = found.at(i).tags();
            for (String tag : List.of("VBD", "VBZ", "VBG", "VBN", "VBP")) {
                if (tags.contains(tag)) {
                    return tag;
                }
            }
        }
        return "VB";
    }
}
