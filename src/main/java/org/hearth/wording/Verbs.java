package org.hearth.wording;

/** The verbs of a sentence, as neighbours of one another. */
final class Verbs {
    private final Sentence sentence;
    private final Nouns nouns;

    Verbs(Sentence sentence, Nouns nouns) {
        this.sentence = sentence;
        this.nouns = nouns;
    }

    /** The nearest verb before {@code i} that can carry a clause; -1 where there is none. */
    int verbBefore(int i) {
        for (int k = i - 1; k >= 0; k--) {
            Token token = at(k);
            if (token.auxiliary()
                    || !token.adverb() && !token.preposition() && (token.surelyVerb() || nouns.verbHere(k))) {
                return k;
            }
            if (token.is(";", ":")) {
                return -1;
            }
        }
        return -1;
    }

    /** The verb before {@code i} that runs beside the one at {@code verb}: "denied being sold and minimized". */
    int besideVerb(int i, int verb) {
        for (int k = i - 1; k >= 0 && !at(k).is(";", ":"); k--) {
            for (String tense : new String[] {"VBD", "VBZ", "VBG"}) {
                boolean same = at(k).has(tense) && at(verb).has(tense) && !at(k).adverb();
                if (same && (at(k).surelyVerb() || at(k).auxiliary() || nouns.verbHere(k))) {
                    return k;
                }
            }
        }
        return pastClause(verbBefore(i));
    }

    /** "minimizes what the man did and won't say": a verb inside "what", "who" or "because" hands on to the one before. */
    private int pastClause(int verb) {
        for (int i = verb - 1; i > 0 && i >= verb - 4; i--) {
            if (at(i).is("what", "whom", "because", "when", "where", "how")) {
                int outer = verbBefore(i);
                return outer < 0 ? verb : outer;
            }
        }
        return verb;
    }

    int verbBetween(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (at(k).finite() && !at(k).noun() || at(k).auxiliary()) {
                return k;
            }
        }
        return -1;
    }

    int commaBefore(int i) {
        for (int k = i - 1; k > 0; k--) {
            if (at(k).is(",")) {
                return k;
            }
        }
        return -1;
    }

    boolean passive(int verb) {
        int i = verb - 1;
        while (i >= 0 && at(i).adverb()) {
            i--;
        }
        return i >= 0 && at(i).is("be", "is", "am", "are", "was", "were", "been", "being", "gets", "got");
    }

    boolean ing(int verb) {
        return at(verb).low().endsWith("ing");
    }

    int relativeBefore(int verb) {
        int i = verb - 1;
        while (i > 0 && (at(i).auxiliary() || at(i).adverb())) {
            i--;
        }
        return i > 0 && at(i).is("who", "that", "which") && at(i - 1).noun() ? i - 1 : -1;
    }

    /** Does no verb stand from {@code from} on, as in notes? */
    boolean none(int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (at(i).surelyVerb() || at(i).auxiliary()) {
                return false;
            }
        }
        return true;
    }

    /** "has the house wrapped around her finger": the form of "have" that holds the participle; -1 for another verb. */
    int holding(int verb) {
        if (!at(verb).has("VBN")
                || at(verb).has("VBD") && at(verb).is("had")
                || verb < 2
                || !nouns.nounHere(verb - 1)) {
            return -1;
        }
        for (int i = verb - 2; i >= Math.max(0, verb - 5); i--) {
            if (at(i).is("has", "have", "had", "having")) {
                return i;
            }
            if (!at(i).determiner() && !at(i).adjective() && !at(i).noun() && !at(i).possessive()) {
                return -1;
            }
        }
        return -1;
    }

    private Token at(int i) {
        return sentence.at(i);
    }
}
