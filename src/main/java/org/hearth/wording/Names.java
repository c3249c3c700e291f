package org.hearth.wording;

import java.util.Set;

/** Proper names: a program, a street or a person may be called what a child may not. */
final class Names {
    /** The months and the days of the week, which have a capital and name nobody. */
    static final Set<String> CALENDAR = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private Names() {}

    /** Are the words from index {@code from} to {@code to} part of a proper name? */
    static boolean covers(Sentence sentence, int from, int to) {
        if (shouted(sentence)) {
            return false;
        }
        for (int i = from; i <= to; i++) {
            if (!capital(sentence.at(i)) && !sentence.at(i).is("and", "of", "the", "'s")) {
                return false;
            }
        }
        Token first = sentence.at(from);
        boolean joined = joins(sentence, to + 1, from == 0) || from > 1 && joins(sentence, from - 1, false);
        if (joined) {
            return true;
        }
        boolean role = first.has(Lexis.YOUTH) || first.has(Lexis.ADULT);
        boolean mixed =
                first.text().length() > 1 && Character.isLowerCase(first.text().charAt(1));
        return from > 0
                && mixed
                && !role
                && !opens(sentence, from)
                && !sentence.at(from - 1).copula();
    }

    private static boolean capital(Token token) {
        return Character.isUpperCase(token.text().charAt(0));
    }

    /** Is the word at {@code i} a common one with a capital, as in the names of programs and streets? */
    private static boolean joins(Sentence sentence, int i, boolean atStart) {
        if (i < 0 || i >= sentence.size()) {
            return false;
        }
        Token token = sentence.at(i);
        boolean word =
                token.word() && capital(token) && token.text().length() > 1 && !token.pronoun() && !token.determiner();
        boolean name = word && !CALENDAR.contains(token.low()) && !token.auxiliary();
        return name && token.may("NN") && !(atStart && token.has("NNP")) && !(i == 0);
    }

    /** A word after a colon or an opening mark begins with a capital for that reason alone. */
    private static boolean opens(Sentence sentence, int i) {
        return sentence.at(i - 1).is(":", "\"", "(", "'", ";", "-");
    }

    private static boolean shouted(Sentence sentence) {
        long capitals = sentence.tokens().stream()
                .filter(token -> token.text().length() > 2
                        && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT)))
                .count();
        return capitals * 2 > sentence.size();
    }
}
