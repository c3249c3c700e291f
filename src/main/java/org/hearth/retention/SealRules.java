package org.hearth.retention;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.Shelf;
import org.hearth.casefile.Milestone;
import org.hearth.casefile.Petition;
import org.hearth.terms.Problem;

/** What goes with a petition although it names none, and what an order may name beside. Source: In re W.R. (2018). */
final class SealRules {
    /** The tables whose rows may name no petition, and which an order may name. */
    static final List<String> NAMED =
            List.of("docket_hearing", "orders_warrant", "orders_absence", "calling_chambers", "casefile_milestone");

    private static final Set<Milestone.Side> WARD = Set.of(Milestone.Side.WARD);
    private static final Set<Milestone.Side> OF_ITS_OWN = Set.of(Milestone.Side.WARD, Milestone.Side.PROCEDURE);

    private SealRules() {}

    /**
     * Rows that name no petition and go with the last one of their kind: warrants and milestones of the delinquency side
     * with the last delinquency petition; those of the procedure and hearings of the whole case with the only petition.
     */
    static Set<String> withLast(Petition petition, List<Petition> all, Map<Shelf, List<Row>> unnamed) {
        boolean only = all.size() == 1;
        boolean last = petition.delinquency()
                && all.stream()
                        .noneMatch(each -> each.delinquency() && !each.id().equals(petition.id()));
        Set<String> keys = new HashSet<>();
        if (only || last) {
            Set<Milestone.Side> sides = only ? OF_ITS_OWN : WARD;
            unnamed.forEach((shelf, rows) -> rows.stream()
                    .filter(row -> goes(shelf.table(), row, only, sides))
                    .forEach(row -> keys.add(row.key())));
        }
        return keys;
    }

    private static boolean goes(String table, Row row, boolean only, Set<Milestone.Side> sides) {
        return switch (table) {
            case "casefile_milestone" ->
                sides.contains(Milestone.valueOf(row.value("kind")).side());
            case "orders_warrant" -> only || "WARRANT_602".equals(row.value("sealed_kind"));
            case "docket_hearing" -> only && row.value("petition_id") == null;
            default -> false;
        };
    }

    /** What an order may name beside its petition, by kind and day. */
    static List<Beside> beside(Map<Shelf, List<Row>> unnamed) {
        return unnamed.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.value("petition_id") == null)
                .map(Beside::of)
                .sorted(Comparator.comparing(Beside::key).thenComparing(Beside::day))
                .toList();
    }

    /**
     * Refuses keys that are of no such thing of the case, and hearings that are about another petition.
     *
     * @throws Problem bad input on {@code also}
     */
    static void check(Belongings all, Collection<String> named, String petition) {
        Set<String> known = all.rows().entrySet().stream()
                .filter(each -> NAMED.contains(each.getKey().table()))
                .flatMap(each -> each.getValue().stream())
                .filter(row -> row.value("petition_id") == null
                        || row.value("petition_id").equals(petition))
                .map(Row::key)
                .collect(Collectors.toSet());
        if (!known.containsAll(named)) {
            throw Problem.badInput("also", "problem.seal-also");
        }
    }
}
