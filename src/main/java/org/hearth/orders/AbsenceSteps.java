package org.hearth.orders;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.terms.Entry;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.hearth.terms.Words;

/**
 * The steps while a young person is away, and the words that welcome them back, as the court has adopted them in
 * {@code orders/absence.yaml}. Immutable.
 */
public final class AbsenceSteps {
    private static final String FILE = "orders/absence.yaml";
    private static final int LONGEST_ID = 40;
    private static final int MOST_HOURS = 240;

    private final List<Step> steps;
    private final String english;
    private final String spanish;

    private AbsenceSteps(List<Step> steps, String english, String spanish) {
        this.steps = List.copyOf(steps);
        this.english = english;
        this.spanish = spanish;
    }

    /**
     * One step.
     *
     * @param id unique in the file
     * @param title its heading
     * @param text what the law asks
     * @param rule the citation
     * @param things what is done within it; may be empty
     */
    public record Step(String id, String title, String text, String rule, List<Thing> things) {}

    /**
     * One thing to do.
     *
     * @param id unique in the file
     * @param text as pages say it
     * @param rule the citation
     * @param hours from the moment the agency learned of the absence; 0 where the law sets none
     * @param told true for a notice to somebody
     * @param often true for what is done again and again
     * @param maybe true for what is owed only where there is somebody to tell
     */
    public record Thing(String id, String text, String rule, int hours, boolean told, boolean often, boolean maybe) {}

    /**
     * Reads the steps.
     *
     * @throws TemplateFault naming file, line and mend
     */
    public static AbsenceSteps read(Templates templates) {
        Entry file = templates.yaml(FILE).only("affirmation", "steps");
        Entry words = file.entry("affirmation").only("en", "es");
        Set<String> ids = new HashSet<>();
        List<Step> steps = new ArrayList<>();
        for (Entry each : file.entries("steps")) {
            each.only("id", "title", "text", "rule", "things");
            List<Thing> things =
                    each.entries("things").stream().map(one -> thing(one, ids)).toList();
            steps.add(new Step(id(each, ids), each.text("title"), each.text("text"), each.text("rule"), things));
        }
        if (steps.isEmpty()) {
            throw new TemplateFault(FILE, 0, "write at least one step");
        }
        return new AbsenceSteps(steps, words.text("en"), words.text("es"));
    }

    private static Thing thing(Entry entry, Set<String> ids) {
        entry.only("id", "text", "rule", "hours", "told", "often", "maybe");
        int hours = entry.has("hours") ? entry.whole("hours") : 0;
        if (hours < 0 || hours > MOST_HOURS) {
            throw entry.fault("hours", "write 1 to " + MOST_HOURS + ", or leave it out");
        }
        return new Thing(
                id(entry, ids),
                entry.text("text"),
                entry.text("rule"),
                hours,
                entry.yes("told"),
                entry.yes("often"),
                entry.yes("maybe"));
    }

    private static String id(Entry entry, Set<String> ids) {
        String id = entry.text("id");
        if (!id.matches("[a-z_]{1," + LONGEST_ID + "}")) {
            throw entry.fault("id", "write small letters and _, at most " + LONGEST_ID);
        }
        if (!ids.add(id)) {
            throw entry.fault("id", id + " stands twice");
        }
        return id;
    }

    /** Every step, in the file's order. */
    public List<Step> all() {
        return steps;
    }

    /** The thing of that id; empty where the court has none. */
    public Optional<Thing> thing(String id) {
        return steps.stream()
                .flatMap(each -> each.things().stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** What is said first when somebody came back, in the language of {@code words}. */
    public String affirmation(Words words) {
        return words == Words.SPANISH ? spanish : english;
    }
}
