package org.hearth.orders;

import java.time.LocalDate;

/**
 * An order as it is spoken at the bench: every order names who does it and by when.
 *
 * @param text what is ordered; at most 2,000 characters
 * @param code the county's minute code; empty where the court gives none
 * @param responsible the agency or person who owes it; at most 80 characters
 * @param due the day by which it is done; never before the day it is recorded
 */
public record OrderDraft(String text, String code, String responsible, LocalDate due) {
    public OrderDraft {
        text = Text.tidy(text);
        code = Text.tidy(code);
        responsible = Text.tidy(responsible);
    }
}
