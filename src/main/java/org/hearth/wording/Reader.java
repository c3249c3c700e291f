package org.hearth.wording;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;

/**
 * Reads sentences of one language: the kinds of their words and what the rules find in them. Most of the time of a review
 * goes here, and who writes on has most sentences read again unchanged; so a reading stays at hand for two minutes, in
 * memory alone.
 */
final class Reader {
    private static final Duration AT_HAND = Duration.ofMinutes(2);
    private static final int MOST = 1_500;

    private final JLanguageTool tool;
    private final Lexis lexis;
    private final RuleBook book;
    private final Cache<String, Read> atHand = CacheBuilder.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(AT_HAND)
            .build();

    /** A sentence, and where the words of rules stand in it. */
    record Read(Sentence sentence, List<Hit> hits) {}

    Reader(JLanguageTool tool, Lexis lexis, RuleBook book) {
        this.tool = tool;
        this.lexis = lexis;
        this.book = book;
    }

    /** Reads one even sentence without its quotation marks; never empty. */
    Read read(String text) {
        return read(text, Map.of());
    }

    /** The same, with the families of single words, by index, that the sentences before it have shown. */
    Read read(String text, Map<Integer, String> families) {
        String key = families.isEmpty() ? text : text + '\n' + families;
        Read known = atHand.getIfPresent(key);
        if (known == null) {
            AnalyzedSentence analyzed = analyze(text);
            Sentence sentence = Sentence.of(analyzed, lexis, families);
            known = new Read(sentence, List.copyOf(book.hits(sentence, analyzed)));
            atHand.put(key, known);
        }
        return known;
    }

    /** A sentence without its stop is given one, so that rules can ask for what follows a word. */
    private AnalyzedSentence analyze(String text) {
        try {
            boolean open = Character.isLetterOrDigit(text.charAt(text.length() - 1));
            return tool.getAnalyzedSentence(open ? text + "." : text);
        } catch (IOException e) {
            throw new IllegalStateException("a sentence cannot be read", e);
        }
    }
}
