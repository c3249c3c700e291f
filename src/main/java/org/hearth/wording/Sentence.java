package org.hearth.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;

/** A sentence read: its words with their kinds and families, and the reading that the rules are matched on. */
final class Sentence implements Words {
    private final int start;
    private final AnalyzedSentence analyzed;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Set<String>> keys = new ArrayList<>();

    private Sentence(int start, AnalyzedSentence analyzed) {
        this.start = start;
        this.analyzed = analyzed;
    }

    /** Takes LanguageTool's reading of the sentence that begins at {@code start} and adds the families of its words. */
    static Sentence of(int start, AnalyzedSentence analyzed, Lexis lexis) {
        Sentence sentence = new Sentence(start, analyzed);
        for (AnalyzedTokenReadings readings : analyzed.getTokensWithoutWhitespace()) {
            if (!readings.isSentenceStart() && !readings.getToken().isEmpty()) {
                sentence.add(readings, lexis);
            }
        }
        return sentence;
    }

    private void add(AnalyzedTokenReadings readings, Lexis lexis) {
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
        for (String family : lexis.familiesOf(low, lemmas)) {
            tags.add(family);
            readings.addReading(new AnalyzedToken(readings.getToken(), family, low), "wording");
        }
        int from = start + readings.getStartPos();
        Token token = new Token(from, from + readings.getToken().length(), readings.getToken(), low, tags, lemmas);
        tokens.add(token);
        keys.add(Phrase.keys(token));
    }

    @Override
    public Set<String> keys(int index) {
        return keys.get(index);
    }

    AnalyzedSentence analyzed() {
        return analyzed;
    }

    /** Where it begins in the even text. */
    int start() {
        return start;
    }

    /** Where its last word or mark ends in the even text. */
    int end() {
        return tokens.isEmpty() ? start : tokens.get(tokens.size() - 1).end();
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

    /** The index of the word that stands at or after {@code position} of the even text; -1 where none does. */
    int indexAt(int position) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() > position) {
                return i;
            }
        }
        return -1;
    }
}
