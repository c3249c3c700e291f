package org.hearth.input;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a question that stands beside another one adds to it. The worksheet of a proportional response is made of
 * {@link #CIRCUMSTANCES}, {@link #SUPPORT}, {@link #LEAST} and {@link #LESSER}.
 */
public enum Part {
    /** What was going on. */
    CONTEXT,
    /** The need that is not met. */
    NEED,
    /** What in the adults' systems stands in the way. */
    BARRIER,
    /** The agency that owns the barrier. */
    OWNER,
    /** The whole of the circumstances before any response. */
    CIRCUMSTANCES,
    /** The support that came first. */
    SUPPORT,
    /** The least response that could do. */
    LEAST,
    /** Why a lesser one would not do. */
    LESSER,
    /** How the young person sees it. */
    YOUTH_VIEW,
    /** How the family sees it. */
    FAMILY_VIEW,
    /** Why something was not done. */
    NOT_DONE,
    /** On which day it was made. */
    MADE,
    /** On which day it was last reviewed. */
    REVIEWED,
    /** With whom. */
    WITH,
    /** By whom it was begun. */
    BEGUN,
    /** How it was while the young person was away. */
    AWAY,
    /** What was done in its place. */
    INSTEAD,
    /** Who welcomed them. */
    WELCOMED,
    /** What was said. */
    SAID,
    /** What came of it. */
    EFFECT,
    /** On which day it was last checked. */
    CHECKED,
    /** Whether the young person was shown it and approved it. */
    APPROVED,
    /** More about it. */
    MORE;

    /** The parts of which a concern is made. */
    static final Set<Part> CONCERN = EnumSet.of(CONTEXT, NEED, BARRIER, OWNER);

    /** The four main questions of the worksheet. */
    static final Set<Part> WORKSHEET = EnumSet.of(CIRCUMSTANCES, SUPPORT, LEAST, LESSER);

    /** The name in forms and on the wire: {@code youth_view}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
