package org.hearth.progress;

import java.util.Locale;
import org.hearth.terms.ContentKind;

/**
 * A day on which a young person's home changed, said as the act of whoever decided it, or on which they came back. A move is
 * never the young person's doing, and a return is always good news.
 */
public enum Turn {
    HOME_ENDED_BY_PROVIDER(ContentKind.PROGRESS),
    HOME_CHANGED_BY_AGENCY(ContentKind.PROGRESS),
    HOME_CHANGED_BY_COURT(ContentKind.PROGRESS),
    HOME_CHOSEN(ContentKind.PROGRESS),
    BACK_BY_OWN_DECISION(ContentKind.ABSENCE_DATES),
    BACK_WITH_HELP(ContentKind.ABSENCE_DATES),
    BACK_AFTER_BEING_FOUND(ContentKind.ABSENCE_DATES);

    private final ContentKind content;

    Turn(ContentKind content) {
        this.content = content;
    }

    /** What it is about, so that the rights table can say who reads it. */
    public ContentKind content() {
        return content;
    }

    /** True for coming back. */
    public boolean isReturn() {
        return content == ContentKind.ABSENCE_DATES;
    }

    /** The key of its sentence in the message files. */
    public String key() {
        return "turn." + name().toLowerCase(Locale.ROOT);
    }
}
