package org.hearth.input;

import java.util.List;
import org.hearth.terms.ContentKind;

/**
 * One question of a form.
 *
 * @param id its id, unique in the form and stable across versions
 * @param kind the shape of its answer
 * @param text the question in English
 * @param textEs the question in Spanish; null where the form has none
 * @param help one line on how to answer; null when none is needed
 * @param helpEs the same in Spanish; null where the form has none
 * @param required true when a form without it cannot be submitted
 * @param content what an answer is about, so that the rights table can say who reads it
 * @param block the summary's block that an answer stands in
 * @param measure the measure a count is noted under; null for every other kind
 * @param share true for a count of a possible number
 * @param options the options of a choice or the steps of a rating; empty for every other kind
 * @param beside the id of the question it stands beside, in the same card; null for a question of its own
 * @param part what it adds to that question; null for a question of its own
 * @param first the measure that puts it at the head of the page when it was counted lately; null for most questions
 */
public record Question(
        String id,
        AnswerKind kind,
        String text,
        String textEs,
        String help,
        String helpEs,
        boolean required,
        ContentKind content,
        String block,
        String measure,
        boolean share,
        List<Option> options,
        String beside,
        Part part,
        String first) {
    public Question {
        options = List.copyOf(options);
    }

    /**
     * One option of a choice or step of a rating.
     *
     * @param id what is stored
     * @param text what is read in English
     * @param textEs what is read in Spanish; null where the form has none
     * @param worksheet true where choosing it asks for the worksheet beside it
     */
    public record Option(String id, String text, String textEs, boolean worksheet) {}
}
