package org.hearth.orders;

import java.time.LocalDate;
import java.util.List;

/**
 * An order as it is spoken at the bench: every order names who does it and by when.
 *
 * @param text what is ordered; at most 2,000 characters
 * @param code the county's minute code; empty where the court gives none
 * @param responsible the agency or person who owes it; at most 80 characters
 * @param due the day by which it is done; never before the day it is recorded
 * @param kind the id of a kind of {@link OrderKinds}; the ordinary one where none is given
 * @param petitions the petitions it belongs to, of this case or of a sibling's heard with it; empty for the hearing's own
 */
public record OrderDraft(
        String text, String code, String responsible, LocalDate due, String kind, List<String> petitions) {
    public OrderDraft {
        text = Text.tidy(text);
        code = Text.tidy(code);
        responsible = Text.tidy(responsible);
        kind = Text.tidy(kind).isEmpty() ? OrderKinds.ORDINARY : Text.tidy(kind);
        petitions = Text.each(petitions);
    }

    /** An ordinary order that belongs to the hearing's own petitions. */
    public OrderDraft(String text, String code, String responsible, LocalDate due) {
        this(text, code, responsible, due, null, null);
    }

    /** The same order, of those petitions. */
    OrderDraft of(List<String> others) {
        return new OrderDraft(text, code, responsible, due, kind, others);
    }
}
