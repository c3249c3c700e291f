package org.hearth.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who is who in a text: which names belong to adults, which pronoun is the child's. A name without a role is taken for
 * a child's, since records name children so; learned as the text is read and forgotten with it.
 */
final class Cast {
    private static final Set<String> CREDENTIALS = Set.of(
            "md", "phd", "psyd", "lcsw", "lmft", "mft", "lpcc", "do", "rn", "np", "jd", "esq", "msw", "asw", "amft",
            "edd");

    /** What a young person rightly does to one who exploits. */
    private static final Set<String> RESISTING = Set.of(
            "refuse",
            "deny",
            "defy",
            "resist",
            "reject",
            "disobey",
            "rebuff",
            "decline",
            "ignore",
            "disrespect",
            "challenge");

    private static final Set<String> DECEIVING = Set.of("lie");
    /** The object of a verb has its head within so many words. */
    private static final int OBJECT = 5;

    private final Map<String, Who> named = new HashMap<>();
    private final Confidants confidants = new Confidants();
    private String child;
    private Map<Integer, String> confided = Map.of();
    private Sentence before;
    private Sentence now;
    private Clause clause;

    /** Moves on to the next sentence and learns who is named in it. */
    void hear(Sentence sentence) {
        before = now;
        now = sentence;
        clause = new Clause(sentence);
        confided = confidants.hear(sentence, clause);
        for (int i = 0; i < sentence.size(); i++) {
            learnName(i);
            learnChild(i);
        }
    }

    /** Which words of the sentence heard last stand for one in whom a young person confides, by index; see {@link Confidants}. */
    Map<Integer, String> confided() {
        return confided;
    }

    /** The clause structure of the sentence heard last. */
    Clause clause() {
        return clause;
    }

    /** The verb among the words from {@code from} to {@code to}, "has" too where no verb follows it; the first where there is none. */
    int verb(int from, int to) {
        if (now.at(from).is("has", "have", "had", "having")
                && from < to
                && !now.at(from + 1).verb()) {
            return from;
        }
        for (int i = from; i <= to; i++) {
            if (now.at(i).may("VB") && !now.at(i).auxiliary() && !now.at(i).adverb()) {
                return i;
            }
        }
        return from;
    }

    /** Is a child named in the sentence heard last, or nobody at all? */
    boolean namesChild() {
        boolean other = false;
        for (int i = 0; i < now.size(); i++) {
            Token token = now.at(i);
            boolean person =
                    token.pronoun() || token.possessive() && !token.is("'s", "'") || clause.nameLike(i) || token.noun();
            Who who = person ? who(i) : Who.THING;
            if (who == Who.YOUTH) {
                return true;
            }
            other |= who == Who.ADULT || who == Who.SYSTEM || who == Who.EXPLOITER;
        }
        return !other;
    }

    /** The last sure verb among the words from {@code from} to {@code to}; -1 where there is none. */
    int lastVerb(int from, int to) {
        for (int i = to; i >= from; i--) {
            if (now.at(i).surelyVerb() && !now.at(i).auxiliary() && !now.at(i).adverb()) {
                return i;
            }
        }
        return -1;
    }

    /** Does the verb at {@code verb} stand up to one who exploits, or to what harms: "refused the buyer", "lied to the trafficker"? */
    boolean standsUp(int verb) {
        Token doing = now.at(verb);
        int first = verb + 1;
        if (doing.lemma(DECEIVING) && first < now.size() && now.at(first).is("to")) {
            first++;
        } else if (!doing.lemma(RESISTING)) {
            return false;
        }
        for (int i = first; i < Math.min(now.size(), first + OBJECT); i++) {
            Token token = now.at(i);
            boolean adult = token.possessive() && !token.is("'s", "'", "her") && pronoun(i) == Who.ADULT;
            boolean harm = token.has(Lexis.EXPLOITER) || token.has(Lexis.HARM) && !doing.lemma(DECEIVING);
            if (adult || harm && headOfObject(i)) {
                return true;
            }
            if (!token.determiner() && !token.possessive() && !token.noun() && !token.adjective()) {
                return false;
            }
        }
        return false;
    }

    private boolean headOfObject(int i) {
        if (i + 1 >= now.size()) {
            return true;
        }
        Token next = now.at(i + 1);
        return next.is("'s", "'", "and", "or")
                || !next.noun() && !next.finite() && !next.auxiliary()
                || next.preposition();
    }

    /** Who the word at {@code i} of the sentence heard last stands for. */
    Who who(int i) {
        if (i < 0) {
            return i == Clause.NONE ? Who.NOBODY : Who.THING;
        }
        Token token = now.at(i);
        if (token.pronoun() || token.possessive() && !token.is("'s", "'")) {
            return pronoun(i);
        }
        return clause.nameLike(i) && !Names.CALENDAR.contains(token.low()) ? name(i) : noun(now, i);
    }

    private Who noun(Sentence sentence, int i) {
        Token token = sentence.at(i);
        boolean sibling =
                token.is("sister", "brother", "cousin", "sibling", "sisters", "brothers", "cousins", "siblings");
        if (i > 0 && !sibling && sentence.at(i - 1).is("adult", "grown", "older") && !token.has(Lexis.EXPLOITER)) {
            return Who.ADULT;
        }
        if (i > 0 && sentence.at(i - 1).is("young", "teen", "teenage", "underage", "minor")) {
            return Who.YOUTH;
        }
        if (token.has(Lexis.EXPLOITER)) {
            return Who.EXPLOITER;
        }
        if (token.has(Lexis.YOUTH)) {
            return Who.YOUTH;
        }
        if (token.has(Lexis.ADULT)) {
            return Who.ADULT;
        }
        if (token.has(Lexis.ASPECT) && sentence == now) {
            return owner(i);
        }
        return token.has(Lexis.SYSTEM) ? Who.SYSTEM : Who.THING;
    }

    /** Whose attitude, whose conduct; the child's where nobody's is named. */
    private Who owner(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            Token token = now.at(k);
            if (token.is("'s", "'") && k > 0) {
                return who(k - 1);
            }
            if (token.possessive()) {
                return pronoun(k);
            }
        }
        if (i + 2 < now.size() && now.at(i + 1).is("of")) {
            return who(Math.min(now.size() - 1, now.at(i + 2).determiner() ? i + 3 : i + 2));
        }
        return Who.NOBODY;
    }

    private Who name(int i) {
        Token token = now.at(i);
        if (named.containsKey(token.low())) {
            return named.get(token.low());
        }
        Who known = noun(now, i);
        if (known != Who.THING) {
            return known;
        }
        boolean joined = clause.nameLike(i - 1) && !now.at(i - 1).may("PRP");
        if (joined && token.may("NN") && !token.has("NNP")) {
            return Who.SYSTEM;
        }
        boolean common =
                token.may("NN") && !token.may("NNP") && i > 0 && now.at(i - 1).determiner();
        return common ? Who.THING : Who.YOUTH;
    }

    private Who pronoun(int i) {
        Token token = now.at(i);
        if (token.is("i", "we", "me", "us", "my", "our", "mine", "ours")) {
            return Who.WRITER;
        }
        if (token.is("you", "your")) {
            return Who.YOUTH;
        }
        if (token.is("they", "them", "their")) {
            return plural(i);
        }
        String gender = genderOf(token);
        if (gender == null) {
            return token.is("nobody", "everyone", "someone", "everybody", "anyone", "who", "whose")
                    ? Who.ADULT
                    : Who.THING;
        }
        if (child != null && !gender.equals(child)) {
            return Who.ADULT;
        }
        Who same = earlier(now, i, gender);
        return same != null ? same : i <= 2 && before != null ? carried(gender) : Who.YOUTH;
    }

    /** An adult of that gender who leads this sentence, if no child is named between. */
    private Who earlier(Sentence sentence, int before, String gender) {
        if (before < 2 || now.at(before).possessive() && !now.at(before).pronoun()) {
            return null;
        }
        for (int i = 0; i < before; i++) {
            Token token = sentence.at(i);
            if (token.has(Lexis.SAYING) || token.has(Lexis.YOUTH) || clause.nameLike(i) && !token.has(Lexis.ADULT)) {
                return null;
            }
            if (token.has(gender) && (token.has(Lexis.ADULT) || token.has(Lexis.EXPLOITER)) && i <= 3) {
                return noun(sentence, i);
            }
        }
        return null;
    }

    /** Who a pronoun at the head of a sentence takes up from the sentence before. */
    private Who carried(String gender) {
        boolean childNamed = false;
        for (int i = 0; i < before.size(); i++) {
            Token token = before.at(i);
            boolean adult = token.has(Lexis.ADULT) || token.has(Lexis.EXPLOITER);
            boolean fits = token.has(gender)
                    || token.has(Lexis.EXPLOITER) && !token.has(Lexis.FEMALE) && gender.equals(Lexis.MALE);
            if (adult && fits && i <= 3 && !childNamed) {
                return noun(before, i);
            }
            childNamed |= token.has(Lexis.YOUTH) || token.pronoun() && gender.equals(genderOf(token));
        }
        return Who.YOUTH;
    }

    /** "They" is the child's word too; it is not where several adults or an agency stand before it. */
    private Who plural(int i) {
        for (Sentence sentence : before == null ? new Sentence[] {now} : new Sentence[] {now, before}) {
            for (int k = (sentence == now ? i : sentence.size()) - 1; k >= 0; k--) {
                Token token = sentence.at(k);
                if (token.has(Lexis.YOUTH)) {
                    return Who.YOUTH;
                }
                if ((token.has(Lexis.ADULT) || token.has(Lexis.SYSTEM))
                        && (token.may("NNS") || token.has(Lexis.SYSTEM) || token.is("staff"))) {
                    return token.has(Lexis.ADULT) ? Who.ADULT : Who.SYSTEM;
                }
            }
        }
        return Who.YOUTH;
    }

    private static String genderOf(Token token) {
        if (token.is("she", "her", "hers", "herself")) {
            return Lexis.FEMALE;
        }
        return token.is("he", "him", "his", "himself") ? Lexis.MALE : null;
    }

    private void learnChild(int i) {
        Token token = now.at(i);
        String gender = token.has(Lexis.YOUTH) ? genderOfNoun(token) : genderOf(token);
        if (child != null || gender == null) {
            return;
        }
        for (int k = 0; k < i; k++) {
            Token adult = now.at(k);
            boolean other = adult.has(Lexis.ADULT) || adult.has(Lexis.EXPLOITER);
            boolean fits = adult.has(gender) || adult.has(Lexis.EXPLOITER) && gender.equals(Lexis.MALE);
            if (other && fits && !token.has(Lexis.YOUTH)) {
                return;
            }
        }
        child = gender;
    }

    private static String genderOfNoun(Token token) {
        return token.has(Lexis.FEMALE) ? Lexis.FEMALE : token.has(Lexis.MALE) ? Lexis.MALE : null;
    }

    /** "her worker Dana", "Dana, her worker", "Ms. Diaz", "J. Pell, MD", "Curtis, 33". */
    private void learnName(int i) {
        if (!clause.nameLike(i)) {
            return;
        }
        Who role = i > 0 ? roleOf(i - 1) : null;
        if (role == null && i > 1 && now.at(i - 1).is(",", "named", "called")) {
            role = roleOf(i - 2);
        }
        if (role == null && i + 2 < now.size() && now.at(i + 1).is(",")) {
            role = roleBehind(i + 2);
        }
        if (role == null && i > 0 && named.containsKey(now.at(i - 1).low()) && clause.nameLike(i - 1)) {
            role = named.get(now.at(i - 1).low());
        }
        if (role != null && !now.at(i).has(Lexis.YOUTH) && now.at(i).text().length() > 1) {
            named.put(now.at(i).low(), role);
        }
    }

    private Who roleOf(int i) {
        Token token = now.at(i);
        return token.has(Lexis.EXPLOITER) ? Who.EXPLOITER : token.has(Lexis.ADULT) ? Who.ADULT : null;
    }

    private Who roleBehind(int i) {
        Token token = now.at(i);
        if (CREDENTIALS.contains(token.low())) {
            return Who.ADULT;
        }
        if (token.has("CD") && token.low().matches("\\d{2}")) {
            return Integer.parseInt(token.low()) >= 18 ? Who.ADULT : null;
        }
        for (int k = i; k < Math.min(now.size(), i + 5) && !now.at(k).is(","); k++) {
            if (roleOf(k) != null && now.at(i).determiner()) {
                return roleOf(k);
            }
        }
        return null;
    }
}
