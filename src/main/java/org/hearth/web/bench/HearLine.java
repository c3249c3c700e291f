package org.hearth.web.bench;

import java.util.HashMap;
import java.util.Map;

/** One row of texts and choices by name: somebody admitted, asked, a report, what a party asks for. */
public class HearLine extends HearRow {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> said = new HashMap<>();

    static HearLine of(Map<String, String> said) {
        HearLine line = new HearLine();
        line.said.putAll(said);
        return line;
    }

    void put(String field, String text) {
        said.put(field, text);
    }

    String get(String field) {
        String text = said.get(field);
        return text == null ? "" : text.strip();
    }

    boolean isBlank(String... fields) {
        for (String field : fields) {
            if (!get(field).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** What stands in the row, by the name of its field. */
    public Map<String, String> getSaid() {
        return said;
    }
}
