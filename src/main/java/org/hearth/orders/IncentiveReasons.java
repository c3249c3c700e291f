package org.hearth.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.terms.Entry;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.hearth.terms.Words;

/** What something may be given for, as the court has adopted it in {@code orders/incentives.yaml}. Immutable. */
public final class IncentiveReasons {
    private static final String FILE = "orders/incentives.yaml";

    private final List<Reason> reasons;

    private IncentiveReasons(List<Reason> reasons) {
        this.reasons = List.copyOf(reasons);
    }

    /**
     * One reason.
     *
     * @param id unique in the file
     * @param english in English
     * @param spanish in Spanish
     */
    public record Reason(String id, String english, String spanish) {
        /** In the language of {@code words}. */
        public String in(Words words) {
            return words == Words.SPANISH ? spanish : english;
        }
    }

    /**
     * Reads the reasons; one that would pay for telling, for testimony or for a decision on health stops the start.
     *
     * @throws TemplateFault naming file, line and mend
     */
    public static IncentiveReasons read(Templates templates) {
        List<Reason> reasons = new ArrayList<>();
        for (Entry each : templates.yaml(FILE).only("reasons").entries("reasons")) {
            each.only("id", "en", "es");
            Reason reason = new Reason(each.text("id"), each.text("en"), each.text("es"));
            if (reasons.stream().anyMatch(other -> other.id().equals(reason.id()))) {
                throw each.fault("id", reason.id() + " stands twice");
            }
            refuse(each, "id", reason.id().replace('_', ' '));
            refuse(each, "en", reason.english());
            refuse(each, "es", reason.spanish());
            reasons.add(reason);
        }
        if (reasons.isEmpty()) {
            throw new TemplateFault(FILE, 0, "write at least one reason");
        }
        return new IncentiveReasons(reasons);
    }

    private static void refuse(Entry entry, String name, String text) {
        Conditions.in(text).ifPresent(word -> {
            throw entry.fault(
                    name, "nothing is given for telling, for testimony or for a decision on health; take out " + word);
        });
    }

    /** Every reason, in the file's order. */
    public List<Reason> all() {
        return reasons;
    }

    /** The reason of that id; empty where the court has none. */
    public Optional<Reason> find(String id) {
        return reasons.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
