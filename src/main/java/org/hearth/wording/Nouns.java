package org.hearth.wording;

import java.util.Set;

/** The noun phrases of a sentence: where one begins, which word is its head, what counts as a name. */
final class Nouns {
    /** Words of time, which carry no quality: "rude all week". */
    private static final Set<String> TIMES = Set.of(
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "day",
            "night",
            "morning",
            "afternoon",
            "evening",
            "week",
            "weekend",
            "month",
            "year",
            "term",
            "shift");

    private final Sentence sentence;

    Nouns(Sentence sentence) {
        this.sentence = sentence;
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

    /** A word that may be noun or verb is the verb right after a name, a pronoun or a person: "Mia sneaks". */
    boolean nounHere(int i) {
        Token token = at(i);
        return token.noun() && !token.surelyVerb() && !verbHere(i);
    }

    boolean verbHere(int i) {
        if (i == 0 || !at(i).finite() || at(i).determiner()) {
            return false;
        }
        Token before = at(i - 1);
        return nameLike(i - 1)
                || before.pronoun() && !before.object()
                || person(i - 1)
                || before.adverb() && i > 1 && before.low().endsWith("ly");
    }

    boolean person(int i) {
        Token token = at(i);
        boolean system = token.has(Lexis.SYSTEM) && i > 0 && at(i - 1).determiner();
        return token.has(Lexis.YOUTH) || token.has(Lexis.ADULT) || token.has(Lexis.EXPLOITER) || system;
    }

    /** The head of the first noun phrase from {@code from} on; {@link Clause#NONE} where there is none before a verb. */
    int ahead(int from) {
        for (int i = from; i < sentence.size(); i++) {
            Token token = at(i);
            boolean subject = token.pronoun() && !token.possessive() || token.is("this", "that", "these", "it");
            if (subject || nameLike(i) || token.noun() && !token.determiner()) {
                return headAt(i);
            }
            if (token.surelyVerb()) {
                return Clause.NONE;
            }
        }
        return Clause.NONE;
    }

    /** The last noun of the run of nouns that {@code i} stands in. */
    int headAt(int i) {
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

    /** The first word of the noun phrase that ends at {@code i}. */
    int firstOf(int i) {
        int first = i;
        while (first > 0 && !at(i).pronoun() && !begins(first) && inPhrase(first - 1)) {
            first--;
        }
        return first;
    }

    /** A determiner or an owner's pronoun begins a phrase: nothing left of it belongs to it. */
    private boolean begins(int i) {
        return at(i).determiner() && !at(i - 1).determiner();
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

    int outerNoun(int i) {
        boolean found = i >= 0 && (at(i).noun() && !at(i).surelyVerb() || at(i).pronoun() || nameLike(i));
        return found ? i : -1;
    }

    int headAfter(int to) {
        int head = to;
        if (at(to).preposition()) {
            return head;
        }
        for (int i = to + 1; i < sentence.size(); i++) {
            Token token = at(i);
            boolean listed = at(i - 1).is(",") && token.may("JJ");
            boolean plain = token.noun() && !token.finite() && !listed && !token.lemma(TIMES)
                    || token.has(Lexis.YOUTH)
                    || token.has(Lexis.ASPECT);
            if (plain && !token.preposition() && !token.adverb()) {
                head = i;
            } else if (!(token.adjective() && !token.finite() && !token.preposition())
                    && (!joined(i) || head > to || at(to).noun() && !at(to).may("JJ"))) {
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

    /** Words between a quality and what carries it: "is [very rude, unmotivated and] lazy". */
    boolean insideList(int i) {
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

    boolean copulaShort(int i) {
        return at(i).is("'s") && i + 1 < sentence.size() && !at(i).has("POS");
    }

    /** "her", "Rosa's": who owns what follows. */
    int ownerOf(int i) {
        return at(i).is("'s", "'") && i > 0 ? i - 1 : i;
    }

    /** The noun that carries what follows it where no verb leads to it; {@link Clause#NONE} for notes without a verb. */
    int nounBefore(int from) {
        boolean clause =
                sentence.tokens().stream().anyMatch(token -> token.finite() && !token.noun() || token.auxiliary());
        for (int i = from - 1; clause && i >= 0; i--) {
            if (nounHere(i) && !at(i).may("JJ")) {
                return i;
            }
        }
        return Clause.NONE;
    }

    private Token at(int i) {
        return sentence.at(i);
    }
}
