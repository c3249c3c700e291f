package org.hearth.orders;

/**
 * One finding of the hearing's checklist. None is ever preselected: a finding that nobody chose is not in the record.
 *
 * @param id the finding's id in the checklist
 * @param value one of the values that the checklist offers for it
 */
public record Finding(String id, String value) {
    public Finding {
        id = Text.tidy(id);
        value = Text.tidy(value);
    }
}
