package org.hearth.input;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.terms.Problem;

/**
 * What stands around a concern, so that it never stands alone. Each part may be null: "not known yet" is an answer.
 *
 * @param context what was going on
 * @param need the unmet need behind it
 * @param barrier what in the system stands in the way
 * @param owner the agency that can take the barrier away
 */
public record Circumstances(String context, String need, String barrier, String owner) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Longest words of one part, in UTF-16 code units. */
    public static final int LONGEST = 4_000;

    public Circumstances {
        context = kept("context", context);
        need = kept("need", need);
        barrier = kept("barrier", barrier);
        owner = kept("owner", owner);
    }

    /** True where nothing of it is known yet. */
    public boolean isUnknown() {
        return context == null && need == null && barrier == null && owner == null;
    }

    /** As it is sealed. */
    String json() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("context", context);
        parts.put("need", need);
        parts.put("barrier", barrier);
        parts.put("owner", owner);
        return AnswersJson.write(parts);
    }

    static Circumstances of(String json) {
        Map<String, Object> parts = AnswersJson.answers(json);
        return new Circumstances(
                (String) parts.get("context"), (String) parts.get("need"), (String) parts.get("barrier"), (String)
                        parts.get("owner"));
    }

    private static String kept(String field, String words) {
        if (words != null && words.length() > LONGEST) {
            throw Problem.badInput(field, "problem.too-long", LONGEST);
        }
        return words == null || words.isBlank() ? null : words.strip();
    }
}
