package org.hearth.summary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.Right;
import org.hearth.input.InputForms;
import org.hearth.input.Part;
import org.hearth.input.Voice;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/**
 * Of a plan for safety and time away only that it was made and when it was last looked at together: never what stands in
 * it, with whom it was made, or whether it was used.
 */
final class PlanLines {
    private static final Words WORDS = Words.ENGLISH;
    /** The topic of the forms' question whether there is such a plan. */
    private static final String TOPIC = "absence_plan";
    /** The option that says that it was made together. */
    private static final String MADE = "together";

    private PlanLines() {}

    /** True for an answer to the question whether there is a plan, and for a plan itself. */
    static boolean isPlan(Voice voice, InputForms forms) {
        return voice.kind() == ContentKind.SAFETY_PLAN
                || forms.find(voice.discipline(), voice.question())
                        .filter(asked -> TOPIC.equals(asked.view()))
                        .isPresent();
    }

    /** The voices without what stands beside a plan. */
    static List<Voice> without(List<Voice> voices, InputForms forms) {
        return voices.stream().filter(each -> !isBesidePlan(each, forms)).toList();
    }

    private static boolean isBesidePlan(Voice voice, InputForms forms) {
        return voice.beside() != null
                && forms.find(voice.discipline(), voice.beside())
                        .filter(asked -> TOPIC.equals(asked.view()))
                        .isPresent();
    }

    /** When each plan was last looked at together, by request. */
    static Map<String, LocalDate> reviewed(List<Voice> voices, InputForms forms) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("EEE d MMM yyyy", WORDS.locale());
        Map<String, LocalDate> reviewed = new HashMap<>();
        voices.stream()
                .filter(each -> isBesidePlan(each, forms) && each.text() != null && each.part() == Part.REVIEWED)
                .forEach(each -> reviewed.putIfAbsent(each.request(), LocalDate.parse(each.text(), day)));
        return reviewed;
    }

    /** Adds the one line of a plan; of a plan that was sent itself, the day it was sent is when it was last looked at. */
    static void add(Lines lines, Gathered from, Voice voice) {
        if (voice.kind() == ContentKind.SAFETY_PLAN) {
            Right right = from.rights().apply(ContentKind.SAFETY_PLAN);
            boolean known = right == Right.SEE || right == Right.STATUS;
            made(lines, from, voice, known, CourtTime.dayOf(voice.submittedAt()));
        } else if (voice.text() != null && isMade(voice, from.together().forms())) {
            made(lines, from, voice, true, from.together().plans().get(voice.request()));
        } else {
            lines.add(voice);
        }
    }

    private static boolean isMade(Voice voice, InputForms forms) {
        return forms.find(voice.discipline(), voice.question()).stream()
                .flatMap(asked -> asked.options().stream())
                .anyMatch(option -> option.id().equals(MADE) && option.text().equals(voice.text()));
    }

    private static void made(Lines lines, Gathered from, Voice voice, boolean known, LocalDate reviewed) {
        String label = from.header().label();
        String whom = label == null ? WORDS.say("summary.plan-made.youth") : label;
        String made = reviewed == null
                ? WORDS.say("summary.plan-made", whom)
                : WORDS.say("summary.plan-made.reviewed", whom, CourtTime.sayShort(reviewed, WORDS.locale()));
        lines.add(known ? made : null, voice.withheldBy(), Lines.who(voice), CourtTime.dayOf(voice.submittedAt()));
    }
}
