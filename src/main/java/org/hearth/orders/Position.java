package org.hearth.orders;

/**
 * What one party asks of the court. It stands apart from what the court finds, and no finding is ever taken from it.
 *
 * @param party who asks; at most 80 characters
 * @param text what for; at most 2,000 characters
 */
public record Position(String party, String text) {
    public Position {
        party = Text.tidy(party);
        text = Text.tidy(text);
    }
}
