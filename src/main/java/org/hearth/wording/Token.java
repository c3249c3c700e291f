package org.hearth.wording;

import java.util.Set;

/**
 * A word or mark of a sentence.
 *
 * @param start where it begins in its sentence
 * @param end where it ends, exclusive
 * @param text as it stands
 * @param low in small letters
 * @param tags its possible kinds (Penn Treebank) and its families of {@link Lexis}
 * @param lemmas its possible base forms, in small letters
 */
record Token(int start, int end, String text, String low, Set<String> tags, Set<String> lemmas) {
    private static final Set<String> ADVERBS = Set.of(
            "not",
            "n't",
            "never",
            "always",
            "also",
            "still",
            "just",
            "even",
            "only",
            "often",
            "soon",
            "again",
            "then",
            "too",
            "very",
            "so",
            "constantly",
            "repeatedly",
            "ever",
            "twice",
            "once",
            "now",
            "later",
            "both",
            "all",
            "each",
            "first",
            "already",
            "almost",
            "simply",
            "quite",
            "rather",
            "as",
            "usually",
            "sometimes",
            "currently",
            "reportedly",
            "completely",
            "extremely",
            "overly",
            "really",
            "increasingly",
            "somewhat",
            "well",
            "back");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "on",
            "at",
            "for",
            "from",
            "with",
            "without",
            "by",
            "to",
            "into",
            "about",
            "against",
            "during",
            "under",
            "over",
            "through",
            "near",
            "between",
            "toward",
            "towards",
            "within",
            "outside",
            "inside",
            "per",
            "despite",
            "regarding",
            "around",
            "upon",
            "until",
            "till",
            "since",
            "after",
            "before",
            "like",
            "among",
            "behind",
            "beside",
            "across",
            "along",
            "past",
            "off",
            "beyond",
            "above",
            "below",
            "via",
            "except",
            "besides",
            "throughout");
    private static final Set<String> SUBORDINATORS = Set.of(
            "because",
            "although",
            "though",
            "if",
            "when",
            "while",
            "unless",
            "whenever",
            "where",
            "whether",
            "once",
            "as",
            "why",
            "how",
            "what",
            "than");
    private static final Set<String> OBJECTS = Set.of("her", "him", "them", "me", "us");
    private static final Set<String> AUXILIARIES = Set.of(
            "be", "is", "am", "are", "was", "were", "been", "being", "'s", "'re", "'m", "has", "have", "had", "having",
            "'ve", "'d", "do", "does", "did", "will", "would", "can", "could", "may", "might", "shall", "should",
            "must", "'ll", "ca", "wo", "ai");
    private static final Set<String> COPULAS = Set.of(
            "be", "is", "am", "are", "was", "were", "been", "being", "'s", "'re", "'m", "seem", "appear", "become",
            "remain", "get", "stay", "look", "act", "sound", "feel", "turn", "grow", "present", "keep", "go", "come");

    boolean has(String tag) {
        return tags.contains(tag);
    }

    /** May it be of a kind whose tag begins so: {@code VB}, {@code NN}? */
    boolean may(String prefix) {
        return tags.stream().anyMatch(tag -> tag.startsWith(prefix));
    }

    boolean is(String... words) {
        for (String word : words) {
            if (low.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean lemma(Set<String> known) {
        return known.contains(low) || lemmas.stream().anyMatch(known::contains);
    }

    boolean word() {
        return Character.isLetterOrDigit(text.charAt(0)) || text.length() > 1 && text.charAt(0) == '\'' || is("n't");
    }

    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean adverb() {
        return ADVERBS.contains(low) || low.endsWith("ly") && may("RB") && !may("NN") || has("RB") && tags.size() == 1;
    }

    boolean auxiliary() {
        return AUXILIARIES.contains(low);
    }

    boolean copula() {
        return lemma(COPULAS);
    }

    boolean preposition() {
        return PREPOSITIONS.contains(low);
    }

    boolean subordinator() {
        return SUBORDINATORS.contains(low);
    }

    /** A pronoun in the form of an object; {@code her} may be a possessive as well. */
    boolean object() {
        return OBJECTS.contains(low);
    }

    boolean pronoun() {
        return may("PRP") && !has("PRP$")
                || is("her", "who", "nobody", "everyone", "someone", "everybody", "anyone", "nothing");
    }

    boolean possessive() {
        return has("PRP$")
                || is("'s", "'") && has("POS")
                || is("her", "his", "their", "my", "our", "your", "its", "whose");
    }

    boolean determiner() {
        return has("DT") && !is("that")
                || has("PRP$")
                || is("some", "no", "every", "each", "any", "another", "this", "these");
    }

    boolean adjective() {
        return may("JJ") || has("CD") || may("VBN") || may("VBG");
    }

    boolean noun() {
        return may("NN") && !adverb() && !has("RP");
    }

    /** A verb that no reading makes anything else. */
    boolean surelyVerb() {
        return may("VB") && !may("NN") && !may("JJ") && !preposition() || has("MD");
    }

    boolean verb() {
        return may("VB") || has("MD") || auxiliary();
    }

    boolean finite() {
        return has("VBD") || has("VBZ") || has("VBP") || has("MD");
    }
}
