package org.hearth.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Those in whom a young person confides, as the text names them: who has been called a therapist or a mentor is one by
 * name too, and so is the pronoun that takes them up in the next sentence. Learned as the text is read.
 */
final class Confidants {
    private static final Set<String> BETWEEN = Set.of(
            "is", "was", "'s", ",", "(", "dr", "ms", "mr", "mrs", "mx", "her", "his", "their", "the", "my", "a", "as",
            "new");
    private static final Set<String> TAKING_UP =
            Set.of("about", "that", "of", "how", "what", "he", "she", "everything");
    /** A role this near the head of a sentence is its subject. */
    private static final int HEAD = 2;

    private final Map<String, String> families = new HashMap<>();
    private Sentence before;

    /** Says which words of the sentence stand for one known from before, by index, and learns from it. */
    Map<Integer, String> hear(Sentence sentence, Clause clause) {
        Map<Integer, String> found = new TreeMap<>();
        for (int i = 0; i < sentence.size(); i++) {
            String known = families.get(sentence.at(i).low());
            if (known != null && clause.nameLike(i)) {
                found.put(i, known);
            }
        }
        if (before != null) {
            takeUp(sentence, found);
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (role(sentence, i) != null) {
                learn(sentence, clause, i);
            }
        }
        before = sentence;
        return found;
    }

    private static String role(Sentence sentence, int i) {
        Token token = sentence.at(i);
        return token.has(Lexis.CLINICIAN) ? Lexis.CLINICIAN : token.has(Lexis.CONFIDANT) ? Lexis.CONFIDANT : null;
    }

    /** "Ms. Tran is his therapist", "her therapist, Dr. Vu": the nearest name on either side, with no other word between. */
    private void learn(Sentence sentence, Clause clause, int role) {
        for (int step : new int[] {1, -1}) {
            int i = role + step;
            while (i >= 0
                    && i < sentence.size()
                    && BETWEEN.contains(sentence.at(i).low())) {
                i += step;
            }
            boolean name = i >= 0
                    && i < sentence.size()
                    && clause.nameLike(i)
                    && sentence.at(i).text().length() > 1
                    && role(sentence, i) == null
                    && !Names.CALENDAR.contains(sentence.at(i).low());
            boolean owner =
                    i + 1 < sentence.size() && i >= 0 && sentence.at(i + 1).has("POS");
            if (name && !owner) {
                families.put(sentence.at(i).low(), role(sentence, role));
            }
        }
    }

    /** "Her therapist came at four. She told her that ...": whoever of the two speaks, the other listens. */
    private void takeUp(Sentence sentence, Map<Integer, String> found) {
        String role = null;
        int at = -1;
        for (int i = 0; i < before.size() && role == null; i++) {
            role = role(before, i);
            at = i;
        }
        for (int i = 1; role != null && i + 1 < sentence.size(); i++) {
            boolean told = sentence.at(i).object()
                    && !sentence.at(i).is("me", "us")
                    && sentence.at(i - 1).has(Lexis.SAYING);
            if (told && TAKING_UP.contains(sentence.at(i + 1).low())) {
                found.put(i, role);
            }
        }
        boolean subject = role != null
                && at <= HEAD
                && sentence.size() > 1
                && sentence.at(0).is("she", "he", "they");
        if (subject && sentence.at(1).has(Lexis.SAYING)) {
            found.put(0, role);
        }
    }
}
