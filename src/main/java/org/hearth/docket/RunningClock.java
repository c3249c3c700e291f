package org.hearth.docket;

/**
 * A clock of the law that runs in a case: until when a hearing of that type must be held.
 *
 * @param type the hearing type's id
 * @param window what the law says, with its citation; its dates are null while the first day is not known
 * @param hearing the hearing that is set for it; null while none is
 */
public record RunningClock(String type, Window window, Hearing hearing) {
    /** The key of the kind's neutral name in the message files. */
    public String typeKey() {
        return "hearing." + type;
    }

    /** True where the hearing that is set lies beyond the limit, or none is set. */
    public boolean open() {
        return hearing == null || window.limited() && hearing.day().isAfter(window.outer());
    }
}
