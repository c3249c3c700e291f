package org.hearth.input;

import java.io.Serializable;
import java.util.List;
import org.hearth.terms.Words;

/**
 * Whether the judge may be in the team's conference, and why.
 *
 * @param allowed true only with all counsel noticed and present
 * @param key the key of the reason in the message files
 * @param who the counsel it waits for; none where it waits for nobody
 */
public record Joining(boolean allowed, String key, List<String> who) implements Serializable {
    public Joining {
        who = List.copyOf(who);
    }

    /** The reason in one line. */
    public String say(Words words) {
        return words.say(key, String.join(", ", who));
    }
}
