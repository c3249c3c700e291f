package org.hearth.summary;

import java.text.BreakIterator;
import org.hearth.terms.Words;

/** The beginning of a long statement, for the paper: whole sentences where one ends early enough, and marked as cut. */
public final class Excerpt {
    /** Letters that stand at most: three lines of the paper. */
    private static final int MOST = 330;
    /** A sentence that ends before is no use alone. */
    private static final int LEAST = 80;

    private Excerpt() {}

    /** The text, or its beginning with a mark where it is longer than three lines. */
    public static String of(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = last(BreakIterator.getSentenceInstance(Words.ENGLISH.locale()), text);
        if (end < LEAST) {
            end = last(BreakIterator.getWordInstance(Words.ENGLISH.locale()), text);
        }
        int cut = end < LEAST ? text.offsetByCodePoints(0, text.codePointCount(0, MOST - 1)) : end;
        return Words.ENGLISH.say("summary.excerpt", text.substring(0, cut).strip());
    }

    private static int last(BreakIterator breaks, String text) {
        breaks.setText(text);
        return breaks.preceding(MOST);
    }
}
