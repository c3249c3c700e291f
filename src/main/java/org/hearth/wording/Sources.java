package org.hearth.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.terms.Entry;
import org.hearth.terms.Templates;

/** The guides, statutes and rules that stand behind the words: {@code wording/sources.csv}. */
final class Sources {
    private final Map<String, String> titles = new HashMap<>();

    private Sources() {}

    static Sources read(Templates templates) {
        Sources sources = new Sources();
        for (Entry line : templates.csv("wording/sources.csv")) {
            line.only("code", "title");
            sources.titles.put(line.text("code"), line.text("title"));
        }
        return sources;
    }

    /** The sources a line names in its column {@code sources}, in full. */
    String say(Entry line) {
        return Arrays.stream(line.text("sources").split("\\s+"))
                .map(code -> {
                    if (!titles.containsKey(code)) {
                        throw line.fault("sources", code + " is not in wording/sources.csv");
                    }
                    return titles.get(code);
                })
                .collect(Collectors.joining("; "));
    }
}
