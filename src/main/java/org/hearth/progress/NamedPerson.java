package org.hearth.progress;

import java.util.ArrayList;
import java.util.List;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/**
 * Somebody the youth names, each part at most 120 characters on one line.
 *
 * @param name the name the youth gives
 * @param relation who they are to the youth; null when not said
 * @param touch how they are in touch; null when not said
 */
public record NamedPerson(String name, String relation, String touch) {
    private static final int LONGEST = 120;
    private static final String BREAK = "\n";

    public NamedPerson {
        name = line(name);
        relation = line(relation);
        touch = line(touch);
        List<FieldError> faults = new ArrayList<>();
        if (name == null) {
            faults.add(new FieldError("name", "problem.required", List.of()));
        }
        bounded(faults, "name", name);
        bounded(faults, "relation", relation);
        bounded(faults, "touch", touch);
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
    }

    private static String line(String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("\\R", " ");
    }

    private static void bounded(List<FieldError> faults, String field, String text) {
        if (text != null && text.length() > LONGEST) {
            faults.add(new FieldError(field, "problem.words-too-long", List.of(LONGEST)));
        }
    }

    /** All of it as one text to be sealed, a line a part. */
    String sealed() {
        return name + BREAK + (relation == null ? "" : relation) + BREAK + (touch == null ? "" : touch);
    }

    /** What {@link #sealed} has written. */
    static NamedPerson opened(String text) {
        String[] lines = text.split(BREAK, -1);
        return new NamedPerson(lines[0], lines[1], lines[2]);
    }
}
