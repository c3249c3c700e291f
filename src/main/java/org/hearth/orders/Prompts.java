package org.hearth.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearth.terms.Entry;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/** What the court has adopted as worth saying at the bench, read once from {@code orders/prompts.yaml}. */
public final class Prompts {
    private static final String FILE = "orders/prompts.yaml";
    /** A sentence to read out: spoken to somebody, or by somebody, or in quotation marks. */
    private static final Pattern SCRIPT = Pattern.compile(
            "[\"“”«»]|(?<!\\w)(?:you|your|yours|I|I’m|I'm|we|our)(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS);

    private final Adopted set;
    private final List<Prompt> prompts;

    private Prompts(Adopted set, List<Prompt> prompts) {
        this.set = set;
        this.prompts = List.copyOf(prompts);
    }

    /**
     * The set as a whole; each summary names it, so that counsel can hold a prompt against what was adopted.
     *
     * @param version counted up with every change
     * @param on the day it was adopted
     * @param by the body that adopted it
     */
    public record Adopted(int version, LocalDate on, String by) {}

    /**
     * One reminder.
     *
     * @param id unique in the file
     * @param when on what occasion it is shown
     * @param measure the measure that the occasion looks at; null where it looks at none
     * @param text what it says; a reminder, never a script
     * @param source where the court took it from
     * @param praise true where it reminds of praise, which a young person may decline
     */
    public record Prompt(String id, Occasion when, String measure, String text, String source, boolean praise) {}

    /** On what occasion a prompt is shown. */
    public enum Occasion {
        /** The measure was counted at least once since the last hearing. */
        COUNTED,
        /** The measure fell short of what was possible. */
        MISSED,
        /** Some measure went the youth's way, against their own earlier period. */
        GAIN,
        /** Something that adults promised is late. */
        LATE,
        /** A need stands unmet. */
        UNMET;

        boolean needsMeasure() {
            return this == COUNTED || this == MISSED;
        }
    }

    /**
     * Reads the prompts of the templates.
     *
     * @throws TemplateFault naming file, line and mend
     */
    public static Prompts read(Templates templates) {
        Entry file = templates.yaml(FILE).only("version", "adopted", "by", "prompts");
        Adopted set = new Adopted(file.whole("version"), file.date("adopted"), file.text("by"));
        if (set.version() < 1) {
            throw file.fault("version", "count the set's versions from 1");
        }
        List<Prompt> prompts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry each : file.entries("prompts")) {
            each.only("id", "when", "measure", "text", "source", "praise");
            if (!ids.add(each.text("id"))) {
                throw each.fault("id", "another prompt has this id; write each once");
            }
            Occasion when = each.choice("when", Occasion.class);
            if (when.needsMeasure() != each.has("measure")) {
                throw each.fault("measure", "counted and missed name a measure, the others name none");
            }
            String measure = each.optional("measure").orElse(null);
            String text = each.text("text");
            if (SCRIPT.matcher(text).find()) {
                throw each.fault(
                        "text",
                        "a prompt is no script; say what to affirm or ask, without quotation marks and without you");
            }
            prompts.add(new Prompt(each.text("id"), when, measure, text, each.text("source"), each.yes("praise")));
        }
        return new Prompts(set, prompts);
    }

    /** Which set this is, adopted when and by whom. */
    public Adopted set() {
        return set;
    }

    /** Every prompt, in the file's order. */
    public List<Prompt> all() {
        return prompts;
    }
}
