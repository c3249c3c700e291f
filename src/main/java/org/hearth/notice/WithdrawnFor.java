package org.hearth.notice;

import java.util.Locale;

/** Why a notice is owed no longer. */
public enum WithdrawnFor {
    /** The hearing has another date: the notice is owed anew. */
    MOVED,
    VACATED,
    /** The person is no longer one of those whom the law has served: a placement, a team or the case changed. */
    NO_LONGER_DUE,
    /** A sibling's own hearing is in the same court on the same day. */
    SET_TOGETHER;

    /** The name on the wire: {@code no-longer-due}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its words in the message files. */
    public String key() {
        return "notice.withdrawn." + wire();
    }
}
