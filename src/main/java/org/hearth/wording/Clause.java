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
    private final Nouns nouns;
    private final Verbs verbs;
    private final Subjects subjects;

    Clause(Sentence sentence) {
        this.sentence = sentence;
        this.nouns = new Nouns(sentence);
        this.verbs = new Verbs(sentence, nouns);
        this.subjects = new Subjects(sentence, nouns, verbs);
    }

    /** Is the word at {@code i} a name, as far as its capital and the dictionary tell? */
    boolean nameLike(int i) {
        return nouns.nameLike(i);
    }

    /** The index of the head word of who does the verb at {@code verb}; {@link #NONE} or {@link #HIDDEN} where it has none. */
    int doer(int verb) {
        if (at(verb).noun() && !at(verb).may("VB")) {
            return author(verb);
        }
        if (at(verb).preposition() && !at(verb).verb()) {
            int before = verbs.verbBefore(verb);
            return before < 0 ? NONE : subjects.of(before);
        }
        int holder = verbs.holding(verb);
        return holder < 0 ? subjects.of(verb) : subjects.left(holder - 1, holder, 0);
    }

    /** The index of who has the quality or bears the name that stands from {@code from} to {@code to}, inclusive. */
    int bearer(int from, int to) {
        if (to + 1 < sentence.size() && at(to + 1).is("of") && !at(from).surelyVerb()) {
            return nouns.ahead(to + 2);
        }
        if (at(from).auxiliary() && !at(from).is("'s")) {
            return subjects.left(from - 1, from, 0);
        }
        if (transitive(from, to)) {
            return subjects.of(from);
        }
        int fronted = predicate(from) ? NONE : behindFront(from, to);
        if (fronted >= 0) {
            return fronted;
        }
        int head = predicate(from) ? to : nouns.headAfter(to);
        if (head > to) {
            return head;
        }
        int i = from - 1;
        while (i >= 0 && nouns.insideList(i)) {
            i--;
        }
        if (i < 0) {
            return nouns.nounBefore(from);
        }
        return at(i).possessive() && !nouns.copulaShort(i) ? nouns.ownerOf(i) : holder(i, from);
    }

    /** "Angry and tired at the desk, he settled": what is said ahead of the sentence is said of its subject. */
    private int behindFront(int from, int to) {
        for (int i = 0; i < from; i++) {
            Token token = at(i);
            if (token.pronoun()
                    || token.possessive()
                    || token.determiner()
                    || token.auxiliary()
                    || nameLike(i) && i > 0) {
                return NONE;
            }
        }
        for (int i = to + 1; i + 2 < sentence.size(); i++) {
            boolean subject = at(i + 1).pronoun() && !at(i + 1).object();
            if (at(i).is(",") && subject && (at(i + 2).finite() || at(i + 2).auxiliary())) {
                return i + 1;
            }
            if (at(i).surelyVerb() || at(i).auxiliary()) {
                return NONE;
            }
        }
        return NONE;
    }

    /** Who stands behind a deed named by a noun: "her refusal", "failure to appear by counsel". */
    private int author(int noun) {
        int owner = bearer(noun, noun);
        for (int i = noun + 1; owner == NONE && i < Math.min(sentence.size(), noun + 7); i++) {
            if (at(i).is("by")) {
                return nouns.ahead(i + 1);
            }
        }
        return owner;
    }

    /** The index of whom the passive verb at {@code verb} is done to. */
    int patient(int verb) {
        return subjects.left(verb - 1, verb, 0);
    }

    /** The index of the head word of the clause that the adverbial from {@code from} to {@code to} belongs to. */
    int about(int from, int to) {
        int next = to + 1;
        while (next < sentence.size() && at(next).adverb()) {
            next++;
        }
        if (next < sentence.size() && at(next).verb() && !at(next).preposition()) {
            int found = subjects.left(from - 1, next, 0);
            return found == NONE ? nouns.ahead(next) : found;
        }
        int verb = verbs.verbBefore(from);
        if (from == 0 && verbs.none(to + 1)) {
            return NONE;
        }
        return verb >= 0 ? doer(verb) : nouns.ahead(to + 1);
    }

    /** "ruined her books": a verb with its object says nothing of the quality of anybody. */
    private boolean transitive(int from, int to) {
        return from == to
                && at(from).has("VBD")
                && !predicate(from)
                && to + 2 < sentence.size()
                && (at(to + 1).determiner() || at(to + 1).possessive())
                && !at(to + 1).is("'s", "'");
    }

    /** Does a form of "be" stand right before, so that the quality is said of the subject? */
    private boolean predicate(int from) {
        int i = from - 1;
        while (i >= 0 && at(i).adverb()) {
            i--;
        }
        return i >= 0 && at(i).copula() && !at(i).noun();
    }

    /** What carries the quality whose words end at {@code i}: the subject of the verb there, or the object before "as". */
    private int holder(int i, int from) {
        if (i < 0) {
            return NONE;
        }
        Token token = at(i);
        if (token.object() || nouns.nameLike(i) && i > 0 && at(i - 1).surelyVerb()) {
            return i;
        }
        if (token.verb() && !token.preposition()) {
            return subjects.left(i - 1, i, 0);
        }
        if (token.preposition() || token.subordinator()) {
            int verb = verbs.verbBefore(i);
            return verb >= 0 ? subjects.left(verb - 1, verb, 0) : NONE;
        }
        return token.word() && i < from ? i : NONE;
    }

    private Token at(int i) {
        return sentence.at(i);
    }
}
