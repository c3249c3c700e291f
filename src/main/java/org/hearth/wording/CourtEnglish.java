package org.hearth.wording;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.ParserConfigurationException;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.chunking.Chunker;
import org.languagetool.language.AmericanEnglish;
import org.languagetool.rules.Rule;
import org.languagetool.tagging.TaggedWord;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.WordTagger;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule.DisambiguatorAction;
import org.languagetool.tagging.disambiguation.rules.XmlRuleDisambiguator;
import org.languagetool.tagging.en.EnglishTagger;
import org.languagetool.tokenizers.SentenceTokenizer;
import org.xml.sax.SAXException;

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

    /**
     * LanguageTool's rules for which kind a word is of, without those that only cost time here: those for its speller, the
     * lists of several words, which are names and foreign terms, and those that are tried on every sentence for a turn
     * that reports do not hold or a kind that nothing here asks for.
     */
    @Override
    public Disambiguator createDefaultDisambiguator() {
        return new Kinds(this);
    }

    private static final class Kinds extends XmlRuleDisambiguator {
        private static final Set<DisambiguatorAction> SPELLING =
                EnumSet.of(DisambiguatorAction.IGNORE_SPELLING, DisambiguatorAction.IMMUNIZE);

        private static final Set<String> IN_VAIN = Set.of(
                "ORDINAL_NUMBERS",
                "UNKNOWN_PCT",
                "NN_LIKE",
                "NN_WISE",
                "NN_NNP_JJR",
                "NNP_VB_NNP",
                "NNP_NNS_VBZ_NNP",
                "JJ_NN_VB_NOUNPHRASE",
                "VBN_VBN_NN_JJ",
                "DT_CD_VBP",
                "DT_VBZ_NNU_IN",
                "BEST_RBS",
                "number_JJ",
                "WP_WDT",
                "AN_NN_VBZNNS",
                "EX_ARE_NN",
                "HAVE_NN",
                "VBP_VBZ_NNS",
                "INSTAL_INSTALL");

        Kinds(Language language) {
            super(language, false);
        }

        @Override
        protected List<DisambiguationPatternRule> loadPatternRules(String file, Language language)
                throws ParserConfigurationException, SAXException, IOException {
            return super.loadPatternRules(file, language).stream()
                    .filter(rule -> !SPELLING.contains(rule.getAction()) && !IN_VAIN.contains(rule.getId()))
                    .toList();
        }
    }

    @Override
    public Tagger createDefaultTagger() {
        return new Dictionary();
    }

    /**
     * LanguageTool's dictionary, with the words met first kept at hand: a report's words are few. Only words that the
     * dictionary knows are kept, each alone, so nothing of a text is.
     */
    private static final class Dictionary extends EnglishTagger {
        private static final int MOST = 20_000;
        private final Map<String, List<TaggedWord>> atHand = new ConcurrentHashMap<>();

        @Override
        protected WordTagger getWordTagger() {
            return this::kinds;
        }

        private List<TaggedWord> kinds(String word) {
            List<TaggedWord> known = atHand.get(word);
            if (known == null) {
                known = super.getWordTagger().tag(word);
                if (!known.isEmpty() && atHand.size() < MOST) {
                    atHand.put(word, known);
                }
            }
            return known;
        }
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
