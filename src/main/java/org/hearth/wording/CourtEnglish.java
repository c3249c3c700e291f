package org.hearth.wording;

import java.util.List;
import java.util.ResourceBundle;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.chunking.Chunker;
import org.languagetool.language.AmericanEnglish;
import org.languagetool.rules.Rule;
import org.languagetool.tokenizers.SentenceTokenizer;

/**
 * American English as LanguageTool reads it, with none of its own rules: words, their forms and their kinds only. The
 * speech model that LanguageTool offers for phrases is left out (2.6 times slower, nothing here needs it).
 */
@SuppressWarnings("try") // its close() is the library’s own and frees nothing here
final class CourtEnglish extends AmericanEnglish {

    CourtEnglish() {
        super(false);
    }

    @Override
    public List<String> getRuleFileNames() {
        return List.of();
    }

    @Override
    public List<Rule> getRelevantRules(
            ResourceBundle messages, UserConfig user, Language motherTongue, List<Language> others) {
        return List.of();
    }

    @Override
    public Chunker createDefaultChunker() {
        return null;
    }

    /** Sentences come cut already, see {@link Passages}. */
    @Override
    public SentenceTokenizer createDefaultSentenceTokenizer() {
        return new Whole();
    }

    private static final class Whole implements SentenceTokenizer {
        @Override
        public List<String> tokenize(String text) {
            return List.of(text);
        }

        @Override
        public void setSingleLineBreaksMarksParagraph(boolean ignored) {
            // a sentence is whole whatever its line breaks
        }

        @Override
        public boolean singleLineBreaksMarksPara() {
            return false;
        }
    }
}
