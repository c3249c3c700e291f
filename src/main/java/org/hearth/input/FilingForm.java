package org.hearth.input;

import java.util.List;
import org.hearth.terms.Discipline;
import org.hearth.terms.Role;

/**
 * A discipline's report as a filing of this county.
 *
 * @param title as it stands over the paper and in the record of its filing
 * @param citation the law it is filed under; empty where practice
 * @param recipients who must be able to read every word of it
 * @param served to whom it goes, in the words of the report rule; null where no rule says
 * @param headings in the county's order
 */
public record FilingForm(
        Discipline discipline,
        String title,
        String citation,
        List<Role> recipients,
        String served,
        List<Heading> headings) {
    public FilingForm {
        recipients = List.copyOf(recipients);
        headings = List.copyOf(headings);
    }

    /** A heading, the questions it takes by id and the blocks whose other questions it takes. */
    public record Heading(String text, List<String> questions, List<String> blocks) {}

    /** The heading over an answer; the question itself where the county names none. */
    String over(String question, String block, String asked) {
        return headings.stream()
                .filter(each -> each.questions().contains(question))
                .findFirst()
                .or(() -> headings.stream()
                        .filter(each -> each.blocks().contains(block))
                        .findFirst())
                .map(Heading::text)
                .orElse(asked);
    }
}
