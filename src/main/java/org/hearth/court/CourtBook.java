package org.hearth.court;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.terms.Entry;
import org.hearth.terms.Problem;
import org.hearth.terms.Templates;

/** The court book: courthouses with their dedicated courtrooms, judicial officers and weekly sittings. */
public final class CourtBook {
    private static final String FILE = "court.yaml";

    private final Map<String, Courthouse> courthouses;

    private CourtBook(Map<String, Courthouse> courthouses) {
        this.courthouses = courthouses;
    }

    /**
     * Reads {@code court.yaml}.
     *
     * @throws org.hearth.terms.TemplateFault naming file, line and mend
     */
    public static CourtBook read(Templates templates) {
        Entry file = templates.yaml(FILE).only("courthouses");
        Map<String, Courthouse> courthouses = Rows.byKey(file.entries("courthouses"), "key", Courthouse::read);
        if (courthouses.isEmpty()) {
            throw file.fault("courthouses", "write at least one courthouse");
        }
        once(file, "courtrooms");
        once(file, "sittings");
        return new CourtBook(courthouses);
    }

    /** Courtrooms and sittings are booked by key alone, so a key names one thing in the whole book. */
    private static void once(Entry file, String group) {
        List<Entry> all = file.entries("courthouses").stream()
                .flatMap(courthouse -> courthouse.entries(group).stream())
                .toList();
        Rows.byKey(all, "key", Entry::line);
    }

    /** Every courthouse, in the book's order; at least one. */
    public List<Courthouse> courthouses() {
        return List.copyOf(courthouses.values());
    }

    /** The courthouse of that key; absent answers not found. */
    public Courthouse courthouse(String key) {
        return Optional.ofNullable(courthouses.get(key)).orElseThrow(Problem::notFound);
    }
}
