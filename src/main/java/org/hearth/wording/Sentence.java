package org.hearth.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;

/** A sentence read: its words with their kinds and families. Places are counted from its own beginning. */
final class Sentence implements Words {
    private final List<Token> tokens = new ArrayList<>();

    private Sentence() {}

    /**
     * Takes LanguageTool's reading of a sentence and adds the families of its words, to both.
     *
     * @param known families of single words, by index, that the sentences before have shown
     */
    static Sentence of(AnalyzedSentence analyzed, Lexis lexis, Map<Integer, String> known) {
        Sentence sentence = new Sentence();
        for (AnalyzedTokenReadings readings : analyzed.getTokensWithoutWhitespace()) {
            if (!readings.isSentenceStart() && !readings.getToken().isEmpty()) {
                sentence.add(readings, lexis, known.get(sentence.size()));
            }
        }
        return sentence;
    }

    private void add(AnalyzedTokenReadings readings, Lexis lexis, String known) {
        Set<String> tags = new HashSet<>();
        Set<String> lemmas = new HashSet<>();
        for (AnalyzedToken reading : readings) {
            if (reading.getPOSTag() != null) {
                tags.add(reading.getPOSTag());
            }
            if (reading.getLemma() != null) {
                lemmas.add(reading.getLemma().toLowerCase(Locale.ROOT));
            }
        }
        String low = readings.getToken().toLowerCase(Locale.ROOT);
        Set<String> families = new HashSet<>(lexis.familiesOf(low, lemmas));
        if (known != null) {
            families.add(known);
        }
        for (String family : families) {
            tags.add(family);
            readings.addReading(new AnalyzedToken(readings.getToken(), family, low), "wording");
        }
        int from = readings.getStartPos();
        tokens.add(new Token(from, from + readings.getToken().length(), readings.getToken(), low, tags, lemmas));
    }

    @Override
    public List<Set<String>> keys() {
        return tokens.stream().map(Phrase::keys).toList();
    }

    /** Where its last word or mark ends. */
    int end() {
        return tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
    }

    List<Token> tokens() {
        return tokens;
    }

    @Override
    public int size() {
        return tokens.size();
    }

    @Override
    public Token at(int index) {
        return tokens.get(index);
    }

    /** The index of the word that stands at or after {@code position}; -1 where none does. */
    int indexAt(int position) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() > position) {
                return i;
            }
        }
        return -1;
    }
}
