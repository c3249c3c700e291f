package org.hearth.summary;

import java.util.List;

/**
 * One of the six things that stand on a summary before a finding (In re Gladys R. (1970) 1 Cal.3d 855).
 *
 * @param id {@code date}, {@code parties}, {@code notice}, {@code custody}, {@code clock} or {@code filed}
 * @param lines what is known; never empty
 */
public record Fact(String id, List<String> lines) {
    public Fact {
        lines = List.copyOf(lines);
    }

    /** The key of its title in the message files. */
    public String key() {
        return "summary.fact." + id;
    }
}
