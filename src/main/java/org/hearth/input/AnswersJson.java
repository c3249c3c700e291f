package org.hearth.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers as they are sealed: JSON, whatever their shape. */
final class AnswersJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Object>> ANSWERS = new TypeReference<>() {};

    private static final TypeReference<List<ChosenWords.Entry>> CHOSEN = new TypeReference<>() {};

    private AnswersJson() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** All answers of a form by question. */
    static Map<String, Object> answers(String json) {
        return MAPPER.readValue(json, ANSWERS);
    }

    /** One answer: words, or a map of its parts. */
    static Object value(String json) {
        return MAPPER.readValue(json, Object.class);
    }

    /** What a writer chose for words. */
    static ChosenWords chosen(String json) {
        return new ChosenWords(MAPPER.readValue(json, CHOSEN));
    }
}
