package org.hearth.orders;

import java.util.List;

/**
 * One finding of the hearing's checklist. None is ever preselected: a finding that nobody chose is not in the record.
 *
 * @param id the finding's id in the checklist
 * @param value one of the values that the checklist offers for it
 * @param petitions the petitions it belongs to, of this case or of a sibling's heard with it; empty for the hearing's own
 */
public record Finding(String id, String value, List<String> petitions) {
    public Finding {
        id = Text.tidy(id);
        value = Text.tidy(value);
        petitions = Text.each(petitions);
    }

    /** A finding that belongs to the hearing's own petitions. */
    public Finding(String id, String value) {
        this(id, value, null);
    }

    /** The same finding, of those petitions. */
    Finding of(List<String> others) {
        return new Finding(id, value, others);
    }
}
