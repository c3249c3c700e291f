package org.hearth.summary;

import java.util.List;
import org.hearth.orders.Comeback;
import org.hearth.orders.Conversation;
import org.hearth.orders.Warrant;

/**
 * What the court's own record holds of a time away, as one reader may read it.
 *
 * @param comeback the newest return; null where there is none to know of
 * @param warrants of which something can still happen or is owed
 * @param talks honest conversations, the newest first
 */
record Course(Comeback comeback, List<Warrant> warrants, List<Conversation> talks) {
    /** For those who may know of none. */
    static final Course NONE = new Course(null, List.of(), List.of());

    Course {
        warrants = List.copyOf(warrants);
        talks = List.copyOf(talks);
    }
}
