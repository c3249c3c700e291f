package org.hearth.retention;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Numbers by name, as they are kept. */
final class Counts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Counts() {}

    static String text(Map<String, Integer> counts) {
        return JSON.writeValueAsString(new TreeMap<>(counts));
    }

    static Map<String, Integer> read(String text) {
        return JSON.readValue(text, new TypeReference<TreeMap<String, Integer>>() {});
    }
}
