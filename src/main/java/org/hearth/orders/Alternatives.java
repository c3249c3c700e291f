package org.hearth.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.terms.Entry;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/** What can be tried instead of a warrant, as the court has adopted it in {@code orders/alternatives.yaml}. Immutable. */
public final class Alternatives {
    private static final String FILE = "orders/alternatives.yaml";
    private static final int LONGEST_ID = 40;

    private final List<Alternative> all;

    private Alternatives(List<Alternative> all) {
        this.all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param id unique in the file
     * @param text as pages say it
     * @param rule where it comes from
     */
    public record Alternative(String id, String text, String rule) {}

    /**
     * Reads the list.
     *
     * @throws TemplateFault naming file, line and mend
     */
    public static Alternatives read(Templates templates) {
        List<Alternative> all = new ArrayList<>();
        for (Entry each : templates.yaml(FILE).only("alternatives").entries("alternatives")) {
            each.only("id", "text", "rule");
            Alternative read = new Alternative(each.text("id"), each.text("text"), each.text("rule"));
            if (!read.id().matches("[a-z_]{1," + LONGEST_ID + "}")) {
                throw each.fault("id", "write small letters and _, at most " + LONGEST_ID);
            }
            if (all.stream().anyMatch(other -> other.id().equals(read.id()))) {
                throw each.fault("id", read.id() + " stands twice");
            }
            all.add(read);
        }
        if (all.isEmpty()) {
            throw new TemplateFault(FILE, 0, "write at least one alternative");
        }
        return new Alternatives(all);
    }

    /** Every one, in the file's order. */
    public List<Alternative> all() {
        return all;
    }

    /** The one of that id; empty where the court has none. */
    public Optional<Alternative> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What pages say of that id; the id itself where the court no longer has it. */
    public String say(String id) {
        return find(id).map(Alternative::text).orElse(id);
    }
}
