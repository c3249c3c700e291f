package org.hearth.input;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.List;
import org.hearth.HallFloor;

/** Asks the guide as ever, and notes whether a transaction was open meanwhile. */
@Alternative
@Priority(1)
@ApplicationScoped
class WatchedConfidences extends Confidences {
    private static final List<Asked> ASKED = new ArrayList<>();

    /** One question to the guide. */
    record Asked(String text, boolean inTransaction) {}

    static void watch() {
        ASKED.clear();
    }

    static List<Asked> asked() {
        return List.copyOf(ASKED);
    }

    @Override
    boolean privileged(Written text) {
        ASKED.add(new Asked(text.text(), HallFloor.isOpen()));
        return super.privileged(text);
    }
}
