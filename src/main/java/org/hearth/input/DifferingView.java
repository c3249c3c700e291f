package org.hearth.input;

import java.time.LocalDate;
import java.util.List;
import org.hearth.terms.Discipline;
import org.hearth.terms.Words;

/**
 * One topic on which two or more disciplines see it differently: side by side, never averaged, never ranked.
 *
 * @param topic the topic's id in the forms: {@code placement_fit}
 * @param sides two or more, in the order of the disciplines
 */
public record DifferingView(String topic, List<Side> sides) {
    public DifferingView {
        sides = List.copyOf(sides);
    }

    /**
     * One side.
     *
     * @param discipline whose
     * @param who the author's name
     * @param when the day it was said
     * @param asked what was asked
     * @param text what was said, as this reader may read it
     * @param request the request's key
     * @param question the question's id in its form
     */
    public record Side(
            Discipline discipline,
            String who,
            LocalDate when,
            String asked,
            String text,
            String request,
            String question) {}

    /** The topic as a reader sees it: by its words, or its id with spaces where a court has made its own. */
    public String say(Words words) {
        String said = words.say("view." + topic);
        return said.startsWith("[") ? topic.replace('_', ' ') : said;
    }
}
