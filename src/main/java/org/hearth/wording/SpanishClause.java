package org.hearth.wording;

import java.util.Set;

/**
 * Finds the word that a Spanish verb or quality belongs to. Spanish leaves the subject out where it is known, so none
 * may stand there; shallow on purpose, it gives up rather than guess.
 */
final class SpanishClause {
    /** No subject stands in the clause. */
    static final int NONE = -1;

    private static final Set<String> COPULAS = Set.of(
            "ser",
            "estar",
            "parecer",
            "volver",
            "poner",
            "seguir",
            "ver",
            "sentir",
            "mostrar",
            "portar",
            "comportar",
            "considerar",
            "llamar",
            "resultar",
            "andar",
            "quedar",
            "hacer",
            "salir",
            "actuar",
            "permanecer",
            "vestir");
    private static final Set<String> SUBORDINATORS =
            Set.of("porque", "si", "cuando", "aunque", "mientras", "donde", "pues", "ya", "como", "cada", "ni");
    private static final Set<String> SUBJECTS = Set.of(
            "ella",
            "ellos",
            "ellas",
            "elle",
            "yo",
            "usted",
            "ustedes",
            "nosotros",
            "nosotras",
            "nadie",
            "alguien",
            "quien",
            "quienes");

    private final SpanishSentence sentence;

    SpanishClause(SpanishSentence sentence) {
        this.sentence = sentence;
    }

    /** The index of who does what the verb at {@code verb} says; {@link #NONE} where nobody is named. */
    int doer(int verb) {
        int left = leftOf(verb);
        return left == NONE ? rightOf(verb) : left;
    }

    private int leftOf(int verb) {
        boolean crossed = false;
        int i = verb - 1;
        while (i >= 0) {
            Token token = sentence.at(i);
            if (token.is(";", ":", "(", ")") || SUBORDINATORS.contains(token.low()) && !token.is("ya")) {
                return NONE;
            }
            if (token.is("que")) {
                return antecedent(i);
            }
            crossed |= token.is(",", "y", "e", "o", "pero", "ni");
            if (subject(i)) {
                if (!sentence.preposition(i - 1)) {
                    return i;
                }
                i--;
            } else if (nounLike(i)) {
                int before = phraseStart(i) - 1;
                boolean object = before >= 0 && (crossed && sentence.finite(before) || named(before));
                if (!sentence.preposition(before) && !object) {
                    return head(before + 1, i);
                }
                i = before;
            }
            i--;
        }
        return NONE;
    }

    /** "El hombre que mintió": who stands before "que"; nobody where it begins what is said or wanted. */
    private int antecedent(int que) {
        int i = que > 0 && sentence.at(que - 1).is(",") ? que - 2 : que - 1;
        if (i < 0 || !nounLike(i)) {
            return NONE;
        }
        int start = phraseStart(i);
        return named(start - 1) ? doer(start - 1) : head(start, i);
    }

    /** Is it the verb that says what somebody is? "Es una joven que", "es un delincuente con". */
    private boolean named(int verb) {
        return verb >= 0 && sentence.verb(verb) && sentence.at(verb).lemma(Set.of("ser"));
    }

    /** "Mintió el hombre": a person named right behind a verb that has nobody before it. */
    private int rightOf(int verb) {
        int i = verb + 1;
        while (i < sentence.size() && (sentence.determiner(i) || sentence.at(i).is("otra", "vez", "tambien"))) {
            i++;
        }
        boolean person = i < sentence.size()
                && (sentence.at(i).has(Lexis.ADULT)
                        || sentence.at(i).has(Lexis.EXPLOITER)
                        || sentence.at(i).has(Lexis.YOUTH));
        return person && i > verb + 1 && !sentence.preposition(i - 1) ? i : NONE;
    }

    /** The index of who has the quality or bears the name that stands from {@code from} to {@code to}, inclusive. */
    int bearer(int from, int to) {
        int i = from - 1;
        boolean article = false;
        while (i >= 0 && (inserted(i) || sentence.adjective(i) && (!sentence.noun(i) || listed(i)))) {
            article |= sentence.determiner(i);
            i--;
        }
        if (i >= 0 && sentence.verb(i) && sentence.at(i).lemma(COPULAS)) {
            return doer(i);
        }
        if (i >= 0 && nounLike(i) && !article) {
            return head(phraseStart(i), i);
        }
        int next = to + 1;
        boolean before = article && sentence.adjective(to) && next < sentence.size() && sentence.noun(next);
        return before ? next : NONE;
    }

    /** One of several qualities: "manipuladora y". */
    private boolean listed(int i) {
        return sentence.at(i + 1).is("y", "e", ",", "ni");
    }

    /** A small word that may stand between who is described and the word that describes. */
    private boolean inserted(int i) {
        Token token = sentence.at(i);
        return sentence.determiner(i)
                || token.is("muy", "tan", "mas", "y", "e", ",", "ni", "algo", "bastante", "tambien", "ya", "siempre")
                || token.is("demasiado", "como", "realmente", "ahora", "casi", "bien", "toda", "todo", "no", "que");
    }

    private boolean subject(int i) {
        Token token = sentence.at(i);
        boolean he = token.text().equalsIgnoreCase("él") || token.is("el") && !nextIsNoun(i);
        return SUBJECTS.contains(token.low()) || he;
    }

    private boolean nextIsNoun(int i) {
        return i + 1 < sentence.size() && (nounLike(i + 1) || sentence.adjective(i + 1));
    }

    private boolean nounLike(int i) {
        return sentence.noun(i) || sentence.name(i);
    }

    /** Where the noun phrase begins that the noun at {@code i} ends. */
    private int phraseStart(int i) {
        int at = i;
        while (at > 0 && inPhrase(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean inPhrase(int i) {
        return sentence.determiner(i)
                || sentence.adjective(i)
                || nounLike(i)
                || sentence.at(i).is("muy", "tan", "bien", "demasiado");
    }

    /** The first noun from {@code from} to {@code to}: in "la trabajadora Díaz", what she is. */
    private int head(int from, int to) {
        for (int i = from; i < to; i++) {
            if (nounLike(i) && !sentence.determiner(i)) {
                return i;
            }
        }
        return to;
    }
}
