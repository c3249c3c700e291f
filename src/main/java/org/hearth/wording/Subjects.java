package org.hearth.wording;

/** Walks from a verb to who does it: left over helpers, lists and inserted phrases, behind a comma, after "by". */
final class Subjects {
    private final Sentence sentence;
    private final Nouns nouns;
    private final Verbs verbs;

    Subjects(Sentence sentence, Nouns nouns, Verbs verbs) {
        this.sentence = sentence;
        this.nouns = nouns;
        this.verbs = verbs;
    }

    /** The index of the head word of who does the verb at {@code verb}; {@link Clause#NONE} or {@link Clause#HIDDEN}. */
    int of(int verb) {
        int agent = agent(verb);
        return agent == Clause.NONE ? left(verb - 1, verb, 0) : agent;
    }

    /** Walks left from {@code i} to the subject of the verb at {@code verb}. */
    int left(int i, int verb, int depth) {
        if (i < 0 || depth > 40) {
            return verbs.ing(verb) ? behindComma(verb) : Clause.NONE;
        }
        Token token = at(i);
        if (token.is("to")) {
            return beforeInfinitive(i - 1, depth);
        }
        if (token.auxiliary() || token.adverb() || token.is("\"", "(", ")")) {
            return left(i - 1, verb, depth + 1);
        }
        if (token.is("there")) {
            return Clause.NONE;
        }
        if (token.is("this", "these", "those", "it", "what", "nothing", "everything")) {
            return i;
        }
        if (token.is("who", "which", "that") && i > 0) {
            return relative(i, verb, depth);
        }
        if (token.is("and", "or", "but", "nor", "then", "yet", ",")) {
            return beforeJoin(i, verb, depth);
        }
        if (token.subordinator() && !token.is("as")) {
            return Clause.NONE;
        }
        return leftOfWords(i, verb, depth);
    }

    /** For a passive: the one after "by", or {@link Clause#HIDDEN}; {@link Clause#NONE} for an active verb. */
    int agent(int verb) {
        if (!at(verb).may("VBN") || !verbs.passive(verb)) {
            return Clause.NONE;
        }
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 7); i++) {
            if (at(i).is("by")) {
                int found = nouns.ahead(i + 1);
                return found == Clause.NONE ? Clause.HIDDEN : found;
            }
        }
        return Clause.HIDDEN;
    }

    int leftOfWords(int i, int verb, int depth) {
        Token token = at(i);
        if (token.preposition() && !token.noun()) {
            return verbs.ing(verb) ? beforeGerund(i, depth) : left(i - 1, verb, depth + 1);
        }
        if (token.pronoun() || nouns.nameLike(i) || nouns.nounHere(i)) {
            return phrase(i, verb, depth);
        }
        return token.word() ? left(i - 1, verb, depth + 1) : Clause.NONE;
    }

    /** "told her to lie", "has no wish to go": the one told, else whoever does the verb before. */
    int beforeInfinitive(int i, int depth) {
        if (i >= 0 && at(i).object()) {
            return i;
        }
        if (i >= 0 && (at(i).has(Lexis.YOUTH) || nouns.nameLike(i)) && !at(i).surelyVerb()) {
            return i;
        }
        if (i >= 0 && nouns.nounHere(i) && !at(i).verb()) {
            int verb = verbs.verbBefore(i);
            return verb < 0 ? i : left(verb - 1, verb, depth + 1);
        }
        return i < 0 ? Clause.NONE : left(i - (at(i).word() ? 1 : 0), i, depth + 1);
    }

    /** "the clinic that treated Mia": the noun before who, which or that. */
    int relative(int i, int verb, int depth) {
        int noun = at(i - 1).is(",") ? i - 2 : i - 1;
        boolean antecedent = noun >= 0 && (at(noun).noun() || at(noun).pronoun() || nouns.nameLike(noun));
        if (!antecedent) {
            return Clause.HIDDEN;
        }
        int copula = nouns.firstOf(noun) - 1;
        boolean named = copula >= 0 && at(copula).copula() && !at(copula).noun();
        return named ? left(copula - 1, copula, depth + 1) : phrase(noun, verb, depth);
    }

    /** After "and" or a comma: an inserted phrase is stepped over, else the verb before has the same subject. */
    int beforeJoin(int i, int verb, int depth) {
        if (at(i).is(",")) {
            int open = verbs.commaBefore(i);
            if (open > 0 && verbs.verbBetween(open, i) < 0
                    || open > 0 && at(open + 1).is("who", "which")) {
                return left(open - 1, verb, depth + 1);
            }
        }
        int before = verbs.besideVerb(i, verb);
        if (before >= 0) {
            boolean suffered = at(verb).has("VBN") && !at(verb).has("VBD");
            return suffered ? left(before - 1, before, depth + 1) : of(before);
        }
        return i > 0 && !at(i).is(",") ? left(i - 1, verb, depth + 1) : Clause.NONE;
    }

    /** "accused him of lying": the one accused; else whoever does the verb before. */
    int beforeGerund(int preposition, int depth) {
        if (preposition > 0 && at(preposition - 1).object()) {
            return preposition - 1;
        }
        int before = verbs.verbBefore(preposition);
        return before < 0 ? behindComma(preposition) : left(before - 1, before, depth + 1);
    }

    /** For a leading "After running away, she": the subject behind the comma. */
    int behindComma(int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (at(i).is(",")) {
                return nouns.ahead(i + 1);
            }
        }
        return Clause.NONE;
    }

    /** The noun phrase that ends at {@code i}: its head, unless it hangs on a preposition or is itself an object. */
    int phrase(int i, int verb, int depth) {
        Token head = at(i);
        int first = nouns.firstOf(i);
        Token before = first > 0 ? at(first - 1) : null;
        if (head.object() && at(verb).finite() && !verbs.ing(verb) && before != null && !before.is("and")) {
            return left(i - 1, verb, depth + 1);
        }
        if (head.object() || before == null) {
            return i;
        }
        if (before.preposition() && !before.is("since", "until", "before", "after", "like") && !head.is("who")) {
            int outer = nouns.outerNoun(first - 2);
            return outer >= 0 ? phrase(outer, verb, depth + 1) : i;
        }
        if (before.surelyVerb() && !before.auxiliary() && !before.has(Lexis.SAYING)) {
            int relative = verbs.relativeBefore(first - 1);
            return relative >= 0 ? relative : i;
        }
        return i;
    }

    private Token at(int i) {
        return sentence.at(i);
    }
}
