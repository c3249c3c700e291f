package org.hearth.casefile;

import org.hearth.terms.Jurisdiction;

/**
 * What the rules about a young person's own decisions need to know of them, and nothing else.
 *
 * @param jurisdiction under which the court hears them
 * @param age in whole years today; null when it is not known
 */
public record Youth(Jurisdiction jurisdiction, Integer age) {
    /** At this age a young person is presumed able to hold and to waive their privilege (WIC 317(f)). */
    public static final int ABLE = 12;

    private static final int GROWN = 18;

    /** True for those who decide for themselves; also where the age is not known. */
    public boolean decides() {
        return age == null || age >= ABLE;
    }

    /** True from the eighteenth birthday on. */
    public boolean isGrown() {
        return age != null && age >= GROWN;
    }
}
