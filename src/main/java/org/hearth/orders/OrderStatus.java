package org.hearth.orders;

import java.time.LocalDate;
import java.util.Locale;

/** What became of an order. */
public enum OrderStatus {
    /** Owed, and its day has not passed. */
    OPEN,
    /** Owed, and its day has passed: derived from the due date, never stored or set. */
    LATE,
    /** The one who owes it says that it was delivered; the court has not confirmed it yet. */
    REPORTED,
    /** Done, as the clerk or a judicial officer has marked it. */
    DONE,
    /** No longer owed, because the court said so. */
    LIFTED;

    /** What an order with this stored status is on {@code today}. */
    OrderStatus on(LocalDate today, LocalDate due) {
        return this == OPEN && due.isBefore(today) ? LATE : this;
    }

    /** The key of this status's name in the message files. */
    public String key() {
        return "order." + name().toLowerCase(Locale.ROOT);
    }
}
