package org.hearth.summary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.input.Part;
import org.hearth.input.Voice;
import org.hearth.terms.Words;

/**
 * Lets what stands beside an answer stand in the same line: a concern with its context, the unmet need and the barrier. Only
 * what this reader may read of both, and only where both are about the same. Pure.
 */
final class Beside {
    private static final Words WORDS = Words.ENGLISH;
    /** What says little without its own question. */
    private static final Set<Part> ASKED = EnumSet.of(Part.EFFECT, Part.MORE, Part.AWAY);

    private Beside() {}

    /** The voices, each with what stands beside it; what stands beside nothing here stays a voice of its own. */
    static List<Voice> folded(List<Voice> voices) {
        Map<String, Voice> own = new LinkedHashMap<>();
        for (Voice voice : voices) {
            if (voice.beside() == null && voice.text() != null) {
                own.put(key(voice, voice.question()), voice);
            }
        }
        Map<String, List<Voice>> beside = new LinkedHashMap<>();
        List<Voice> folded = new ArrayList<>();
        for (Voice voice : voices) {
            Voice main = voice.beside() == null ? null : own.get(key(voice, voice.beside()));
            if (main != null && voice.text() != null && main.kind() == voice.kind()) {
                beside.computeIfAbsent(key(voice, voice.beside()), key -> new ArrayList<>())
                        .add(voice);
            } else {
                folded.add(voice);
            }
        }
        folded.replaceAll(each -> with(each, beside.getOrDefault(key(each, each.question()), List.of())));
        return folded;
    }

    private static String key(Voice voice, String question) {
        return voice.request() + " " + voice.who() + " " + question;
    }

    private static Voice with(Voice main, List<Voice> beside) {
        if (beside.isEmpty() || main.text() == null) {
            return main;
        }
        StringBuilder text = new StringBuilder(main.text());
        beside.forEach(each -> text.append(WORDS.say("summary.beside", label(each), each.text())));
        return main.saying(text.toString());
    }

    private static String label(Voice voice) {
        return ASKED.contains(voice.part())
                ? voice.asked().replaceAll("[?:]\\s*$", "")
                : WORDS.say("summary.part." + voice.part().wire());
    }
}
