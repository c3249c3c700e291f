package org.hearth.wording;

/**
 * Finds the word that a verb or a quality belongs to: who refuses, who is said to be lazy. Shallow on purpose: it looks
 * left over helpers, lists and inserted phrases, and gives up rather than guess.
 */
final class Clause {
    /** No subject stands in the sentence, as in notes. */
    static final int NONE = -1;
    /** The doer is hidden by a passive, or lies beyond what can be read. */
    static final int HIDDEN = -2;

    private final Sentence sentence;

    Clause(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The index of the head word of who does the verb at {@code verb}; {@link #NONE} or {@link #HIDDEN} where it has none. */
    int doer(int verb) {
        if (at(verb).noun() && !at(verb).may("VB")) {
            return author(verb);
        }
        int agent = agent(verb);
        return agent == NONE ? left(verb - 1, verb, 0) : agent;
    }

    /** The index of who has the quality or bears the name that stands from {@code from} to {@code to}, inclusive. */
    int bearer(int from, int to) {
        if (to + 1 < sentence.size() && at(to + 1).is("of") && !at(from).surelyVerb()) {
            return ahead(to + 2);
        }
        if (at(from).auxiliary() && !at(from).is("'s")) {
            return left(from - 1, from, 0);
        }
        int head = predicate(from) ? to : headAfter(to);
        if (head > to) {
            return head;
        }
        int i = from - 1;
        while (i >= 0 && insideList(i)) {
            i--;
        }
        if (i < 0) {
            return nounBefore(from);
        }
        return at(i).possessive() && !copulaShort(i) ? ownerOf(i) : holder(i, from);
    }

    /** Who stands behind a deed named by a noun: "her refusal", "failure to appear by counsel". */
    private int author(int noun) {
        int owner = bearer(noun, noun);
        for (int i = noun + 1; owner == NONE && i < Math.min(sentence.size(), noun + 7); i++) {
            if (at(i).is("by")) {
                return ahead(i + 1);
            }
        }
        return owner;
    }

    /** The index of whom the passive verb at {@code verb} is done to. */
    int patient(int verb) {
        return left(verb - 1, verb, 0);
    }

    /** The index of the head word of the clause that the adverbial from {@code from} to {@code to} belongs to. */
    int about(int from, int to) {
        int next = to + 1;
        while (next < sentence.size() && at(next).adverb()) {
            next++;
        }
        if (next < sentence.size() && at(next).verb() && !at(next).preposition()) {
            int found = left(from - 1, next, 0);
            return found == NONE ? ahead(next) : found;
        }
        int verb = verbBefore(from);
        return verb >= 0 ? doer(verb) : ahead(to + 1);
    }

    /** The head of the first noun phrase from {@code from} on; {@link #NONE} where there is none before a verb. */
    private int ahead(int from) {
        for (int i = from; i < sentence.size(); i++) {
            Token token = at(i);
            boolean subject = token.pronoun() && !token.possessive() || token.is("this", "that", "these", "it");
            if (subject || nameLike(i) || token.noun() && !token.determiner()) {
                return headAt(i);
            }
            if (token.surelyVerb()) {
                return NONE;
            }
        }
        return NONE;
    }

    /** The last noun of the run of nouns that {@code i} stands in. */
    private int headAt(int i) {
        int head = i;
        while (head + 1 < sentence.size() && partOfName(head + 1)) {
            head++;
        }
        return head;
    }

    private boolean partOfName(int i) {
        Token token = at(i);
        return token.noun() && !token.surelyVerb() && !token.finite() || nameLike(i) && nameLike(i - 1);
    }

    /** For a passive: the one after "by", or {@link #HIDDEN}; {@link #NONE} for an active verb. */
    private int agent(int verb) {
        if (!at(verb).may("VBN") || !passive(verb)) {
            return NONE;
        }
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 7); i++) {
            if (at(i).is("by")) {
                int found = ahead(i + 1);
                return found == NONE ? HIDDEN : found;
            }
        }
        return HIDDEN;
    }

    private boolean passive(int verb) {
        int i = verb - 1;
        while (i >= 0 && at(i).adverb()) {
            i--;
        }
        return i >= 0 && at(i).is("be", "is", "am", "are", "was", "were", "been", "being", "gets", "got");
    }

    /** Walks left from {@code i} to the subject of the verb at {@code verb}. */
    private int left(int i, int verb, int depth) {
        if (i < 0 || depth > 40) {
            return ing(verb) ? behindComma(verb) : NONE;
        }
        Token token = at(i);
        if (token.is("to")) {
            return beforeInfinitive(i - 1, depth);
        }
        if (token.auxiliary() || token.adverb() || token.is("\"", "(", ")")) {
            return left(i - 1, verb, depth + 1);
        }
        if (token.is("there")) {
            return NONE;
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
            return NONE;
        }
        return leftOfWords(i, verb, depth);
    }

    private int leftOfWords(int i, int verb, int depth) {
        Token token = at(i);
        if (token.preposition() && !token.noun()) {
            return ing(verb) ? beforeGerund(i, depth) : left(i - 1, verb, depth + 1);
        }
        if (token.pronoun() || nameLike(i) || nounHere(i)) {
            return phrase(i, verb, depth);
        }
        return token.word() ? left(i - 1, verb, depth + 1) : NONE;
    }

    /** A word that may be noun or verb is the verb right after a name, a pronoun or a person: "Mia sneaks". */
    private boolean nounHere(int i) {
        Token token = at(i);
        return token.noun() && !token.surelyVerb() && !verbHere(i);
    }

    private boolean verbHere(int i) {
        if (i == 0 || !at(i).finite() || at(i).determiner()) {
            return false;
        }
        Token before = at(i - 1);
        return nameLike(i - 1)
                || before.pronoun() && !before.object()
                || person(i - 1)
                || before.adverb() && i > 1 && before.low().endsWith("ly");
    }

    private boolean person(int i) {
        Token token = at(i);
        boolean system = token.has(Lexis.SYSTEM) && i > 0 && at(i - 1).determiner();
        return token.has(Lexis.YOUTH) || token.has(Lexis.ADULT) || token.has(Lexis.EXPLOITER) || system;
    }

    private boolean ing(int verb) {
        return at(verb).low().endsWith("ing");
    }

    /** "told her to lie", "has no wish to go": the one told, else whoever does the verb before. */
    private int beforeInfinitive(int i, int depth) {
        if (i >= 0 && at(i).object()) {
            return i;
        }
        if (i >= 0 && (at(i).has(Lexis.YOUTH) || nameLike(i)) && !at(i).surelyVerb()) {
            return i;
        }
        if (i >= 0 && nounHere(i) && !at(i).verb()) {
            int verb = verbBefore(i);
            return verb < 0 ? i : left(verb - 1, verb, depth + 1);
        }
        return i < 0 ? NONE : left(i - (at(i).word() ? 1 : 0), i, depth + 1);
    }

    /** "the clinic that treated Mia": the noun before who, which or that. */
    private int relative(int i, int verb, int depth) {
        int noun = at(i - 1).is(",") ? i - 2 : i - 1;
        boolean antecedent = noun >= 0 && (at(noun).noun() || at(noun).pronoun() || nameLike(noun));
        if (!antecedent) {
            return HIDDEN;
        }
        int copula = firstOf(noun) - 1;
        boolean named = copula >= 0 && at(copula).copula() && !at(copula).noun();
        return named ? left(copula - 1, copula, depth + 1) : phrase(noun, verb, depth);
    }

    /** After "and" or a comma: an inserted phrase is stepped over, else the verb before has the same subject. */
    private int beforeJoin(int i, int verb, int depth) {
        if (at(i).is(",")) {
            int open = commaBefore(i);
            if (open > 0 && verbBetween(open, i) < 0 || open > 0 && at(open + 1).is("who", "which")) {
                return left(open - 1, verb, depth + 1);
            }
        }
        int before = besideVerb(i, verb);
        if (before >= 0) {
            boolean suffered = at(verb).has("VBN") && !at(verb).has("VBD");
            return suffered ? left(before - 1, before, depth + 1) : doer(before);
        }
        return i > 0 && !at(i).is(",") ? left(i - 1, verb, depth + 1) : NONE;
    }

    /** "accused him of lying": the one accused; else whoever does the verb before. */
    private int beforeGerund(int preposition, int depth) {
        if (preposition > 0 && at(preposition - 1).object()) {
            return preposition - 1;
        }
        int before = verbBefore(preposition);
        return before < 0 ? behindComma(preposition) : left(before - 1, before, depth + 1);
    }

    /** For a leading "After running away, she": the subject behind the comma. */
    private int behindComma(int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (at(i).is(",")) {
                return ahead(i + 1);
            }
        }
        return NONE;
    }

    /** The noun phrase that ends at {@code i}: its head, unless it hangs on a preposition or is itself an object. */
    private int phrase(int i, int verb, int depth) {
        Token head = at(i);
        int first = firstOf(i);
        Token before = first > 0 ? at(first - 1) : null;
        if (head.object() && at(verb).finite() && !ing(verb) && before != null && !before.is("and")) {
            return left(i - 1, verb, depth + 1);
        }
        if (head.object() || before == null) {
            return i;
        }
        if (before.preposition() && !before.is("since", "until", "before", "after", "like") && !head.is("who")) {
            int outer = outerNoun(first - 2);
            return outer >= 0 ? phrase(outer, verb, depth + 1) : i;
        }
        if (before.surelyVerb() && !before.auxiliary() && !before.has(Lexis.SAYING)) {
            int relative = relativeBefore(first - 1);
            return relative >= 0 ? relative : i;
        }
        return i;
    }

    private int outerNoun(int i) {
        boolean found = i >= 0 && (at(i).noun() && !at(i).surelyVerb() || at(i).pronoun() || nameLike(i));
        return found ? i : -1;
    }

    private int relativeBefore(int verb) {
        int i = verb - 1;
        while (i > 0 && (at(i).auxiliary() || at(i).adverb())) {
            i--;
        }
        return i > 0 && at(i).is("who", "that", "which") && at(i - 1).noun() ? i - 1 : -1;
    }

    /** The first word of the noun phrase that ends at {@code i}. */
    private int firstOf(int i) {
        int first = i;
        while (first > 0 && !at(i).pronoun() && inPhrase(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean inPhrase(int i) {
        Token token = at(i);
        return token.determiner()
                || token.possessive()
                || nameLike(i)
                || (token.noun() || token.adjective())
                        && !token.surelyVerb()
                        && !token.preposition()
                        && !token.auxiliary();
    }

    /** A capital in mid sentence, or a first word that no dictionary knows as a common one. */
    boolean nameLike(int i) {
        if (i < 0 || i >= sentence.size()) {
            return false;
        }
        Token token = at(i);
        if (!token.capital()
                || token.pronoun()
                || token.determiner()
                || token.text().length() == 1 && token.is("i", "a")) {
            return false;
        }
        return token.may("NNP")
                || i > 0 && !token.auxiliary() && !token.preposition()
                || token.tags().isEmpty();
    }

    private int headAfter(int to) {
        int head = to;
        if (at(to).preposition()) {
            return head;
        }
        for (int i = to + 1; i < sentence.size(); i++) {
            Token token = at(i);
            boolean plain = token.noun() && !token.finite() && !token.is("today", "yesterday", "tomorrow", "tonight")
                    || token.has(Lexis.YOUTH)
                    || token.has(Lexis.ASPECT);
            if (plain && !token.preposition() && !token.adverb()) {
                head = i;
            } else if (!(token.adjective() && !token.finite() && !token.preposition()) && !joined(i)) {
                break;
            }
        }
        return head;
    }

    private boolean joined(int i) {
        return at(i).is("and", ",", "or")
                && i + 1 < sentence.size()
                && at(i + 1).may("JJ")
                && !at(i + 1).may("VB");
    }

    /** Does a form of "be" stand right before, so that the quality is said of the subject? */
    private boolean predicate(int from) {
        int i = from - 1;
        while (i >= 0 && at(i).adverb()) {
            i--;
        }
        return i >= 0 && at(i).copula() && !at(i).noun();
    }

    /** The noun that carries what follows it where no verb leads to it; {@link #NONE} for notes without a verb. */
    private int nounBefore(int from) {
        boolean clause =
                sentence.tokens().stream().anyMatch(token -> token.finite() && !token.noun() || token.auxiliary());
        for (int i = from - 1; clause && i >= 0; i--) {
            if (nounHere(i) && !at(i).may("JJ")) {
                return i;
            }
        }
        return NONE;
    }

    /** Words between a quality and what carries it: "is [very rude, unmotivated and] lazy". */
    private boolean insideList(int i) {
        Token token = at(i);
        if (token.copula() && !token.noun()
                || token.preposition() && !token.is("as")
                || token.possessive()
                || token.pronoun()) {
            return false;
        }
        boolean unknown = !token.capital() && !token.may("VB") && token.lemmas().isEmpty();
        boolean listed = token.may("JJ") || token.has("CD") || token.noun() || unknown;
        return token.adverb()
                || token.determiner()
                || token.is("and", "or", "but", ",", "as", "a", "an", "the", "too", "so", "\"")
                || listed && !token.surelyVerb() && !nameLike(i) && !person(i);
    }

    private boolean copulaShort(int i) {
        return at(i).is("'s") && i + 1 < sentence.size() && !at(i).has("POS");
    }

    /** "her", "Rosa's": who owns what follows. */
    private int ownerOf(int i) {
        return at(i).is("'s", "'") && i > 0 ? i - 1 : i;
    }

    /** What carries the quality whose words end at {@code i}: the subject of the verb there, or the object before "as". */
    private int holder(int i, int from) {
        if (i < 0) {
            return NONE;
        }
        Token token = at(i);
        if (token.object() || nameLike(i) && i > 0 && at(i - 1).surelyVerb()) {
            return i;
        }
        if (token.verb() && !token.preposition()) {
            return left(i - 1, i, 0);
        }
        if (token.preposition() || token.subordinator()) {
            int verb = verbBefore(i);
            return verb >= 0 ? left(verb - 1, verb, 0) : NONE;
        }
        return token.word() && i < from ? i : NONE;
    }

    private int commaBefore(int i) {
        for (int k = i - 1; k > 0; k--) {
            if (at(k).is(",")) {
                return k;
            }
        }
        return -1;
    }

    private int verbBetween(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (at(k).finite() && !at(k).noun() || at(k).auxiliary()) {
                return k;
            }
        }
        return -1;
    }

    /** The nearest verb before {@code i} that can carry a clause; -1 where there is none. */
    private int verbBefore(int i) {
        for (int k = i - 1; k >= 0; k--) {
            Token token = at(k);
            if (token.auxiliary() || !token.adverb() && !token.preposition() && (token.surelyVerb() || verbHere(k))) {
                return k;
            }
            if (token.is(";", ":")) {
                return -1;
            }
        }
        return -1;
    }

    /** The verb before {@code i} that runs beside the one at {@code verb}: "denied being sold and minimized". */
    private int besideVerb(int i, int verb) {
        for (int k = i - 1; k >= 0 && !at(k).is(";", ":"); k--) {
            for (String tense : new String[] {"VBD", "VBZ", "VBG"}) {
                boolean same = at(k).has(tense) && at(verb).has(tense) && !at(k).adverb();
                if (same && (at(k).surelyVerb() || at(k).auxiliary() || verbHere(k))) {
                    return k;
                }
            }
        }
        return verbBefore(i);
    }

    private Token at(int i) {
        return sentence.at(i);
    }
}
