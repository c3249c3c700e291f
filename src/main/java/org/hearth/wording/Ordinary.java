package org.hearth.wording;

import java.util.Set;

/** The ordinary senses of words that may also blame: what is said of a thing, or done to one, blames nobody. */
final class Ordinary {
    /** Verbs that mean another thing when a plain thing is their object: "claims the seat", "ran off forty copies". */
    private static final Set<String> OF_THINGS = Set.of(
            "manipulate", "claim", "shut", "run", "test", "choose", "chose", "refuse", "resist", "deny", "abort", "recover", "hit", "bolt",
            "escape", "pick", "drop", "blow", "break", "turn", "lock", "clean", "kick", "rescue", "save", "act", "lose",
            "violate", "fail", "sabotage", "hide", "cut", "skip", "pass", "trick", "fool", "date", "pimp", "brand", "sell", "trade",
            "work", "offend", "sneak", "ditch", "dodge", "slip", "take", "flee", "elope", "punish", "enable", "recruit", "fight");
    private static final Set<String> FOND = Set.of("addict", "addicted", "obsess", "obsessed", "hook", "hooked", "fixate", "fixated", "crazy", "mad", "nuts");
    /** An object has its head within so many words. */
    private static final int OBJECT = 4;

    private Ordinary() {}

    /** Are the words from index {@code from} to {@code to}, inclusive, said of a plain thing, or done to one? */
    static boolean sense(Sentence sentence, Clause clause, int from, int to) {
        if (sentence.at(from).lemma(FOND) && toThing(sentence, to)) {
            return true;
        }
        int verb = verb(sentence, from, to);
        if (verb < 0) {
            return thing(sentence, to + 1)
                    || noun(sentence, to + 1) && thing(sentence, to + 2)
                    || thing(sentence, clause.bearer(from, to))
                    || thing(sentence, clause.patient(from));
        }
        boolean object = sentence.at(verb).lemma(OF_THINGS) && objectIsThing(sentence, to + 1);
        return object || thing(sentence, clause.doer(verb));
    }

    /** "addicted to crosswords": a harmless interest. */
    private static boolean toThing(Sentence sentence, int to) {
        int next = sentence.at(to).preposition() ? to + 1 : to + 2;
        return objectIsThing(sentence, next);
    }

    private static int verb(Sentence sentence, int from, int to) {
        for (int i = from; i <= to; i++) {
            Token token = sentence.at(i);
            boolean sure = token.finite() && !token.noun() && !token.auxiliary();
            if (sure && !token.may("JJ") || i == from && token.finite() && !token.determiner() && !token.may("JJ")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean objectIsThing(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + OBJECT); i++) {
            if (thing(sentence, i) && !(noun(sentence, i + 1) && !thing(sentence, i + 1))) {
                return true;
            }
            Token token = sentence.at(i);
            if (token.preposition() || !token.determiner() && !token.possessive() && !token.noun() && !token.adjective()) {
                return false;
            }
        }
        return false;
    }

    private static boolean thing(Sentence sentence, int i) {
        return i >= 0 && i < sentence.size() && sentence.at(i).has(Lexis.PLAIN_THING);
    }

    private static boolean noun(Sentence sentence, int i) {
        return i < sentence.size() && sentence.at(i).noun() && !sentence.at(i).surelyVerb();
    }
}
