package org.hearth.docket;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.terms.Entry;
import org.hearth.terms.Problem;
import org.hearth.terms.Templates;

/** The court's coded reasons for a continuance, read once from {@code docket/continuance-reasons.yaml}. */
public final class ContinuanceReasons {
    private static final String FILE = "docket/continuance-reasons.yaml";
    private static final String ID = "[a-z][a-z0-9-]{2,29}";

    private final Map<String, ContinuanceReason> reasons = new LinkedHashMap<>();

    private ContinuanceReasons() {}

    /**
     * Reads and checks the list.
     *
     * @throws org.hearth.terms.TemplateFault naming file, line and mend: for an id twice or missing, an unknown owner,
     *     and for a young person who would answer for more than their own ask
     */
    public static ContinuanceReasons read(Templates templates) {
        ContinuanceReasons book = new ContinuanceReasons();
        Entry file = templates.yaml(FILE).only("reasons");
        file.entries("reasons").forEach(book::take);
        for (MoveReason named : MoveReason.NAMED) {
            if (!book.reasons.containsKey(named.wire())) {
                throw file.fault("reasons", "keep " + named.wire() + "; other systems send it");
            }
        }
        return book;
    }

    private void take(Entry entry) {
        entry.only("id", "owner", "words", "statute", "good_cause");
        String id = entry.text("id");
        if (!id.matches(ID)) {
            throw entry.fault("id", "write 3 to 30 small letters, digits and dashes");
        }
        ReasonOwner owner = entry.choice("owner", ReasonOwner.class);
        if (owner == ReasonOwner.YOUTH && !id.equals(MoveReason.YOUTH_ASKED.wire())) {
            throw entry.fault("owner", "only what the young person asked for is theirs; name who owed it");
        }
        boolean goodCause = !entry.has("good_cause") || entry.yes("good_cause");
        ContinuanceReason reason = new ContinuanceReason(
                id, owner, entry.text("words"), entry.optional("statute").orElse(""), goodCause);
        if (reasons.put(id, reason) != null) {
            throw entry.fault("id", "stands here twice; keep one");
        }
    }

    /** Every reason, by who answers for it, in the file's order. */
    public Collection<ContinuanceReason> all() {
        return reasons.values().stream()
                .sorted(Comparator.comparing(ContinuanceReason::owner))
                .toList();
    }

    /** The same, grouped. */
    public Map<ReasonOwner, List<ContinuanceReason>> byOwner() {
        return all().stream()
                .collect(Collectors.groupingBy(ContinuanceReason::owner, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * The reason of that id.
     *
     * @throws Problem bad input on {@code reason}, which names every id, when the court has none such
     */
    public ContinuanceReason of(String id) {
        ContinuanceReason reason = id == null ? null : reasons.get(id);
        if (reason == null) {
            throw Problem.badInput("reason", "problem.unknown-move-reason", String.join(", ", reasons.keySet()));
        }
        return reason;
    }

    /** What a person reads for that id; the id itself where the court has dropped it since. */
    public String words(String id) {
        ContinuanceReason reason = reasons.get(id);
        return reason == null ? id : reason.words();
    }

    /** What kind of owner answers for that id; null where the court has dropped it since. */
    ReasonOwner ownerOf(String id) {
        ContinuanceReason reason = reasons.get(id);
        return reason == null ? null : reason.owner();
    }
}
