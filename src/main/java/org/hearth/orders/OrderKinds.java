package org.hearth.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.terms.Entry;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/** The kinds of orders that this court makes, read once from {@code orders/kinds.yaml}. Immutable. */
public final class OrderKinds {
    /** The kind of an order that names none. */
    public static final String ORDINARY = "ordinary";

    private static final String FILE = "orders/kinds.yaml";

    private final List<Kind> kinds;

    private OrderKinds(List<Kind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /**
     * One kind of order.
     *
     * @param id unique in the file
     * @param name as the minute order says it
     * @param rule the statute or rule of court behind it
     * @param signed true where nobody may act on it before a judicial officer has signed
     * @param judge true where it waits for a judge when a referee made it (WIC 249)
     */
    public record Kind(String id, String name, String rule, boolean signed, boolean judge) {
        /** True for every kind but the ordinary one: it is named wherever the order stands. */
        public boolean isMarked() {
            return !ORDINARY.equals(id);
        }
    }

    /**
     * Reads the kinds.
     *
     * @throws TemplateFault naming file, line and mend
     */
    public static OrderKinds read(Templates templates) {
        List<Kind> kinds = new ArrayList<>();
        for (Entry each : templates.yaml(FILE).only("kinds").entries("kinds")) {
            each.only("id", "name", "rule", "signed", "judge");
            Kind kind = new Kind(
                    each.text("id"), each.text("name"), each.text("rule"), each.yes("signed"), each.yes("judge"));
            if (kinds.stream().anyMatch(other -> other.id().equals(kind.id()))) {
                throw each.fault("id", kind.id() + " stands twice");
            }
            if (kind.judge() && !kind.signed()) {
                throw each.fault("judge", "what waits for a judge waits for a signature; write signed: yes as well");
            }
            kinds.add(kind);
        }
        if (kinds.stream().allMatch(Kind::isMarked)) {
            throw new TemplateFault(
                    FILE, 0, "write a kind with the id ordinary; it is what an order is unless it says so");
        }
        return new OrderKinds(kinds);
    }

    /** Every kind, in the file's order. */
    public List<Kind> all() {
        return kinds;
    }

    /** The kind of that id; empty where the court has none. */
    public Optional<Kind> find(String id) {
        return kinds.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
