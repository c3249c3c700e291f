package org.hearth.wording;

import java.util.HashMap;
import java.util.Map;

/** Who is who in a Spanish text, and whether a rule's words are said of a child. */
final class SpanishCast {
    private final Map<String, Who> named = new HashMap<>();
    private SpanishSentence now;
    private SpanishClause clause;
    private String child;

    /** Moves on to the next sentence and learns who is named in it. */
    void hear(SpanishSentence sentence) {
        now = sentence;
        clause = new SpanishClause(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            learnName(i);
            String gender = genderOf(sentence.at(i));
            if (child == null && gender != null && sentence.at(i).has(Lexis.YOUTH)) {
                child = gender;
            }
        }
    }

    /** Do the words from index {@code from} to {@code to}, inclusive, count under this gate? */
    boolean open(Gate gate, int from, int to) {
        return switch (gate) {
            case ALWAYS -> true;
            case YOUTH_DOES, ABOUT_YOUTH, YOUTH_SUFFERS -> doer(from, to).child();
            case YOUTH_IS -> bearer(from, to).child();
            case A_YOUTH_IS -> bearer(from, to) == Who.YOUTH;
            case PERSON_IS -> bearer(from, to).person();
        };
    }

    private Who bearer(int from, int to) {
        int verb = from < to && now.clitic(from) ? from + 1 : from;
        if (now.finite(verb) && !now.adjective(verb)) {
            return doer(verb, to);
        }
        int who = clause.bearer(from, to);
        return who == SpanishClause.NONE ? Who.NOBODY : who(who);
    }

    private Who doer(int from, int to) {
        int verb = verb(from, to);
        if (verb < 0) {
            return bearer(from, to);
        }
        int who = clause.doer(verb);
        return who == SpanishClause.NONE ? unnamed(verb) : who(who);
    }

    /** Spanish says I and we in the verb alone; a "se" is a third person's. */
    private Who unnamed(int verb) {
        boolean other = verb > 0 && now.at(verb - 1).is("se");
        boolean first = now.at(verb).tags().stream()
                .filter(tag -> tag.matches("V[MAS].*"))
                .allMatch(tag -> tag.matches("V.[ISC].1.*"));
        return first && !other ? Who.WRITER : Who.NOBODY;
    }

    /** The first verb of the words that is no helper of another; -1 where none is. */
    private int verb(int from, int to) {
        int found = -1;
        for (int i = from; i <= to; i++) {
            if (now.verb(i)) {
                found = i;
                if (!SpanishSentence.helps(now.at(i))) {
                    return i;
                }
            }
        }
        return found;
    }

    private Who who(int i) {
        Token token = now.at(i);
        if (token.is("yo", "nosotros", "nosotras")) {
            return Who.WRITER;
        }
        if (token.is("ellos", "ellas", "nadie", "alguien", "quien", "quienes", "usted", "ustedes")) {
            return Who.ADULT;
        }
        if (token.is("ella", "el", "elle")) {
            String gender = token.is("ella") ? Lexis.FEMALE : token.is("el") ? Lexis.MALE : child;
            return child != null && !child.equals(gender) ? Who.ADULT : Who.YOUTH;
        }
        return now.name(i) ? named.getOrDefault(token.low(), Who.YOUTH) : noun(i);
    }

    private Who noun(int i) {
        Token token = now.at(i);
        boolean adult = near(i, "adulto", "adulta", "mayor", "mayores", "adultos");
        if (token.has(Lexis.EXPLOITER)) {
            return Who.EXPLOITER;
        }
        if (token.has(Lexis.YOUTH) && !adult) {
            return Who.YOUTH;
        }
        if (token.has(Lexis.ADULT) || adult) {
            return Who.ADULT;
        }
        if (token.has(Lexis.ASPECT)) {
            return owner(i);
        }
        return token.has(Lexis.SYSTEM) ? Who.SYSTEM : Who.THING;
    }

    private boolean near(int i, String... words) {
        return i + 1 < now.size() && now.at(i + 1).is(words);
    }

    /** Whose attitude, whose conduct: "la actitud del hombre"; who does the clause's deed where nobody's is named. */
    private Who owner(int i) {
        for (int k = i + 1; k < Math.min(now.size() - 1, i + 4); k++) {
            if (now.at(k).is("de", "del")) {
                int head = now.determiner(k + 1) && k + 2 < now.size() ? k + 2 : k + 1;
                return who(head);
            }
        }
        if (!now.preposition(i - 1)) {
            return Who.NOBODY;
        }
        int who = clause.doer(i - 1);
        return who == SpanishClause.NONE || now.at(who).has(Lexis.ASPECT) ? Who.NOBODY : who(who);
    }

    /** "la trabajadora Díaz", "su mamá, Ana", "la Sra. Pérez". */
    private void learnName(int i) {
        if (!now.name(i) || i == 0) {
            return;
        }
        int before = now.at(i - 1).is(",") && i > 1 ? i - 2 : i - 1;
        Token role = now.at(before);
        Who who = role.has(Lexis.EXPLOITER) ? Who.EXPLOITER : role.has(Lexis.ADULT) ? Who.ADULT : null;
        if (who == null && now.name(before)) {
            who = named.get(role.low());
        }
        if (who != null) {
            named.put(now.at(i).low(), who);
        }
    }

    private static String genderOf(Token token) {
        return token.has(Lexis.FEMALE) ? Lexis.FEMALE : token.has(Lexis.MALE) ? Lexis.MALE : null;
    }
}
