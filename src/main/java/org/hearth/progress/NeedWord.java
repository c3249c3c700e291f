package org.hearth.progress;

import org.hearth.terms.Problem;

/**
 * What somebody says about a need.
 *
 * @param rating how far it is met; null when said in words only
 * @param words the youth's own words, at most 2,000 characters; null from adults
 * @param provider who meets it now or has promised to, at most 200 characters; null when nobody is named
 */
public record NeedWord(Rating rating, String words, String provider) {
    private static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_PROVIDER = 200;

    public NeedWord {
        words = words == null || words.isBlank() ? null : words.strip();
        provider = provider == null || provider.isBlank() ? null : provider.strip();
        if (words != null && words.length() > LONGEST_WORDS) {
            throw Problem.badInput("words", "problem.words-too-long", LONGEST_WORDS);
        }
        if (provider != null && provider.length() > LONGEST_PROVIDER) {
            throw Problem.badInput("provider", "problem.words-too-long", LONGEST_PROVIDER);
        }
    }
}
