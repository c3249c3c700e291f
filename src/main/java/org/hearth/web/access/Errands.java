package org.hearth.web.access;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.access.CountyDesk;
import org.hearth.access.Errand;

/** The errands on which one browser was sent to the county's sign-in: a few at a time, each taken once. */
final class Errands {
    private static final String KEPT = "hearth.errands";
    /** As many windows as one person opens at once. */
    private static final int MOST = 5;

    private Errands() {}

    static void keep(HttpSession session, Errand errand, CountyDesk desk) {
        synchronized (Errands.class) {
            LinkedHashMap<String, Errand> kept = new LinkedHashMap<>(of(session));
            kept.values().removeIf(desk::isOver);
            while (kept.size() >= MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
            kept.put(errand.state(), errand);
            session.setAttribute(KEPT, kept);
        }
    }

    /** The errand of that state, which is gone from then on; null where there is none. */
    static Errand take(HttpSession session, String state) {
        if (session == null || state == null) {
            return null;
        }
        synchronized (Errands.class) {
            LinkedHashMap<String, Errand> kept = new LinkedHashMap<>(of(session));
            Errand taken = kept.remove(state);
            session.setAttribute(KEPT, kept);
            return taken;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Errand> of(HttpSession session) {
        Object kept = session.getAttribute(KEPT);
        return kept == null ? Map.of() : (Map<String, Errand>) kept;
    }
}
