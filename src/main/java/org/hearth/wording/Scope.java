package org.hearth.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.hearth.terms.Discipline;
import org.hearth.terms.Entry;

/**
 * Of whom a rule's words must be said and where they may stand: a line of {@code wording/rules.csv} for what
 * LanguageTool's format cannot say, or a rule of {@code wording/phrases}.
 *
 * @param rule the rule's or rule group's id in the XML files
 * @param gate of whom the words must be said
 * @param needs what must stand in the sentence as well; null for nothing
 * @param unless what must not stand in the sentence; null for nothing
 * @param only the disciplines whose texts it reads
 * @param keep where the words must stand: {@code Q} quotation, {@code S} statute, {@code N} name, {@code C} clinician,
 *     {@code A} argued element
 * @param whole does a finding reach to the end of its sentence? What follows "her therapist said" is confidential too
 * @param source the guides and statutes it stands on, as a person reads them
 */
record Scope(
        String rule,
        Gate gate,
        Pattern needs,
        Pattern unless,
        Set<Discipline> only,
        String keep,
        boolean whole,
        String source) {
    /** Reads it from a line of the table or from a rule of phrases; {@code sources} says the guides' codes in full. */
    static Scope of(Entry line, Sources sources) {
        Gate gate = line.has("gate") ? gate(line) : Gate.ALWAYS;
        String keep = line.optional("keep").orElse("Q N");
        if (!keep.matches("[QSNCA](?: [QSNCA])*")) {
            throw line.fault("keep", "write letters of Q S N C A with blanks between");
        }
        return new Scope(
                line.text("rule"),
                gate,
                pattern(line, "needs"),
                pattern(line, "unless"),
                disciplines(line),
                keep,
                whole(line),
                sources.say(line));
    }

    private static boolean whole(Entry line) {
        String reach = line.optional("reach").orElse("");
        if (!reach.isEmpty() && !reach.equals("sentence")) {
            throw line.fault("reach", "write sentence or nothing");
        }
        return !reach.isEmpty();
    }

    private static Gate gate(Entry line) {
        try {
            return Gate.valueOf(
                    line.text("gate").toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw line.fault(
                    "gate", "write youth-does, youth-suffers, youth-is, a-youth-is, person-is, about-youth or nothing");
        }
    }

    private static Pattern pattern(Entry line, String name) {
        Optional<String> words = line.optional(name);
        try {
            return words.map(text -> Pattern.compile("(?<![\\w'])(?:" + text + ")(?!\\w)", Pattern.CASE_INSENSITIVE))
                    .orElse(null);
        } catch (PatternSyntaxException e) {
            throw line.fault(name, "write words with | between: " + e.getDescription());
        }
    }

    private static Set<Discipline> disciplines(Entry line) {
        Set<Discipline> found = line.has("only") ? EnumSet.noneOf(Discipline.class) : EnumSet.allOf(Discipline.class);
        found.addAll(named(line, "only"));
        found.removeAll(named(line, "except"));
        return found;
    }

    private static List<Discipline> named(Entry line, String column) {
        List<String> names =
                line.optional(column).map(text -> List.of(text.split("\\s+"))).orElse(List.of());
        try {
            return names.stream().map(Discipline::of).toList();
        } catch (RuntimeException e) {
            throw line.fault(column, "write disciplines as social_worker probation");
        }
    }

    /** Does the rest of the sentence let the rule's words mean what the rule says? */
    boolean reads(String sentence) {
        return (needs == null || needs.matcher(sentence).find())
                && (unless == null || !unless.matcher(sentence).find());
    }

    boolean keeps(char context) {
        return keep.indexOf(context) >= 0;
    }
}
