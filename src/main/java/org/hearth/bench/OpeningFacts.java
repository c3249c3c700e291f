package org.hearth.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.orders.Opening;
import org.hearth.terms.Words;

/** A hearing's opening in the words of the minute order; what was not said is left out. */
final class OpeningFacts {
    private static final Words WORDS = Words.ENGLISH;

    private OpeningFacts() {}

    /**
     * One row of the paper's first table.
     *
     * @param key of its name in the message files
     * @param value null or empty leaves the row out
     */
    record Fact(String key, String value) {}

    static List<Fact> of(Opening opening) {
        if (opening == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("opening.name", opening.name()));
        facts.add(new Fact("opening.closed", yes(opening.closed())));
        facts.add(new Fact("opening.rights", yes(opening.rights())));
        facts.add(new Fact("opening.interpreter", interpreted(opening)));
        facts.add(new Fact("opening.reporter", opening.reporter()));
        facts.add(new Fact("opening.away", away(opening.away())));
        facts.add(new Fact("opening.remote", remote(opening.remote())));
        return facts;
    }

    private static String interpreted(Opening opening) {
        return opening.interpreter().isEmpty() ? opening.language() : opening.interpreter() + ", " + opening.language();
    }

    private static String away(Opening.Away away) {
        return away == null
                ? null
                : WORDS.say(
                        "opening.away.said",
                        yes(away.notified()),
                        yes(away.opportunity()),
                        away.wish(),
                        WORDS.say(away.then().key()));
    }

    private static String remote(Opening.Remote remote) {
        if (remote == null) {
            return null;
        }
        String wished = remote.wished() == null ? WORDS.say("opening.not-asked") : yes(remote.wished());
        return WORDS.say("opening.remote.said", yes(remote.asked()), wished, yes(remote.counsel()));
    }

    private static String yes(Boolean said) {
        return said == null ? null : WORDS.say(said ? "opening.yes" : "opening.no");
    }

    /** The lists: who was admitted, who was asked about Indian ancestry, and what was received. */
    static Map<String, Object> lists(Opening opening) {
        if (opening == null) {
            return Map.of("admitted", List.of(), "icwa", List.of(), "reports", List.of());
        }
        return Map.of(
                "admitted",
                opening.admitted().stream()
                        .map(each -> Map.of("person", each.person(), "why", each.why()))
                        .toList(),
                "icwa",
                opening.icwa().stream().map(OpeningFacts::inquiry).toList(),
                "reports",
                opening.reports().stream().map(OpeningFacts::report).toList());
    }

    private static Map<String, Object> inquiry(Opening.Inquiry each) {
        return Map.of("person", each.person(), "answer", WORDS.say(each.answer().key()), "form", each.form());
    }

    private static Map<String, Object> report(Opening.Received each) {
        String key = each.considered() ? "opening.considered" : "opening.not-considered";
        return Map.of("what", each.what(), "value", WORDS.say(key));
    }
}
