package org.hearth.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.terms.Entry;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/** The court's standing words for orders that it makes often, read once from {@code orders/snippets.yaml}. Immutable. */
public final class Snippets {
    private static final String FILE = "orders/snippets.yaml";
    private static final int LONGEST = 2_000;

    private final List<Snippet> snippets;

    private Snippets(List<Snippet> snippets) {
        this.snippets = List.copyOf(snippets);
    }

    /**
     * One standing text.
     *
     * @param id unique in the file
     * @param title as the button says it
     * @param types the hearing types it is offered at, or their beginnings: {@code dep.} for all of them; empty for every
     * @param text what is ordered
     * @param responsible who owes it; empty where it is named at the hearing
     * @param days until it is due, counted from the hearing day; never less than 0
     * @param code the county's minute code; empty for none
     * @param kind the id of its kind in {@link OrderKinds}
     */
    public record Snippet(
            String id,
            String title,
            List<String> types,
            String text,
            String responsible,
            int days,
            String code,
            String kind) {
        public Snippet {
            types = List.copyOf(types);
        }

        private boolean fits(String type) {
            return types.isEmpty() || types.stream().anyMatch(type::startsWith);
        }
    }

    /**
     * Reads the standing texts.
     *
     * @throws TemplateFault naming file, line and mend
     */
    public static Snippets read(Templates templates, OrderKinds kinds) {
        List<Snippet> snippets = new ArrayList<>();
        for (Entry each : templates.yaml(FILE).only("snippets").entries("snippets")) {
            Snippet snippet = snippet(each, kinds);
            if (snippets.stream().anyMatch(other -> other.id().equals(snippet.id()))) {
                throw each.fault("id", snippet.id() + " stands twice");
            }
            snippets.add(snippet);
        }
        return new Snippets(snippets);
    }

    private static Snippet snippet(Entry entry, OrderKinds kinds) {
        entry.only("id", "title", "types", "text", "responsible", "days", "code", "kind");
        String kind = entry.optional("kind").orElse(OrderKinds.ORDINARY);
        if (kinds.find(kind).isEmpty()) {
            throw entry.fault("kind", "write an id of orders/kinds.yaml");
        }
        if (entry.whole("days") < 0) {
            throw entry.fault("days", "nothing is due before the hearing; write 0 or more");
        }
        if (entry.text("text").length() > LONGEST) {
            throw entry.fault("text", "an order has at most 2,000 characters; shorten it");
        }
        return new Snippet(
                entry.text("id"),
                entry.text("title"),
                entry.texts("types"),
                entry.text("text"),
                entry.optional("responsible").orElse(""),
                entry.whole("days"),
                entry.optional("code").orElse(""),
                kind);
    }

    /** Every standing text, in the file's order. */
    public List<Snippet> all() {
        return snippets;
    }

    /** Those that are offered at a hearing of that type, in the file's order. */
    public List<Snippet> at(String type) {
        return snippets.stream().filter(each -> each.fits(type)).toList();
    }

    /** The one of that id; empty where the court has none. */
    public Optional<Snippet> find(String id) {
        return snippets.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
