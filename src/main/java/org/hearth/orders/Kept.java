package org.hearth.orders;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record as it is sealed: what was recorded without its affirmation, the keys of its orders, and why it was corrected.
 *
 * @param record what was recorded
 * @param orders the keys of its orders, in their order
 * @param reason why a signed record was corrected; null for a first one
 */
record Kept(HearingRecord record, List<String> orders, String reason) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Kept read(String text) {
        return JSON.readValue(text, Kept.class);
    }

    String text() {
        return JSON.writeValueAsString(this);
    }
}
