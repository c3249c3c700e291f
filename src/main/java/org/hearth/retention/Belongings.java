package org.hearth.retention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearth.access.AccessShelves;
import org.hearth.access.Shelf;
import org.hearth.bench.BenchShelves;
import org.hearth.calling.CallingShelves;
import org.hearth.casefile.CasefileShelves;
import org.hearth.docket.DocketShelves;
import org.hearth.input.InputShelves;
import org.hearth.notice.NoticeShelves;
import org.hearth.orders.OrdersShelves;
import org.hearth.post.PostShelves;
import org.hearth.progress.ProgressShelves;
import org.hearth.summary.SummaryShelves;

/** What belongs to a case and what hangs on a petition: every room's list in one, what others hang on first. */
final class Belongings {
    static final List<Shelf> ALL = Stream.of(
                    List.of(AccessShelves.CASE),
                    CasefileShelves.ALL,
                    DocketShelves.ALL,
                    OrdersShelves.ALL,
                    InputShelves.ALL,
                    ProgressShelves.ALL,
                    NoticeShelves.ALL,
                    CallingShelves.ALL,
                    SummaryShelves.ALL,
                    BenchShelves.ALL,
                    AccessShelves.ALL,
                    PostShelves.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Shelf> BY_TABLE = byTable();

    private final Map<String, Set<String>> taken = new HashMap<>();
    private final Set<String> every = new HashSet<>();
    private final Set<String> also;
    private final Map<Shelf, List<Row>> rows = new LinkedHashMap<>();

    private Belongings(String petition, Collection<String> also) {
        this.also = Set.copyOf(also);
        taken.computeIfAbsent(Shelf.PETITIONS, any -> new HashSet<>()).add(petition);
    }

    /** The list of that table. */
    static Shelf shelf(String table) {
        return BY_TABLE.get(table);
    }

    private static Map<String, Shelf> byTable() {
        Map<String, Shelf> all = new HashMap<>();
        ALL.forEach(each -> all.put(each.table(), each));
        return Map.copyOf(all);
    }

    /**
     * What hangs on a petition.
     *
     * @param also keys of rows that name no petition and go with it by the order's words
     * @param ofCase a case's rows of a table
     */
    static Belongings of(String petition, Collection<String> also, Function<Shelf, List<Row>> ofCase) {
        Belongings all = new Belongings(petition, also);
        ALL.forEach(shelf -> {
            if (shelf.hangs() || !also.isEmpty()) {
                all.take(shelf, ofCase.apply(shelf));
            }
        });
        return all;
    }

    private void take(Shelf shelf, List<Row> ofCase) {
        List<Row> hanging = new ArrayList<>();
        for (Row row : ofCase) {
            if (also.contains(row.key()) || shelf.ties().stream().anyMatch(tie -> hangs(row, tie))) {
                hanging.add(row);
                taken.computeIfAbsent(shelf.table(), any -> new HashSet<>()).add(row.key());
                every.add(row.key());
            }
        }
        if (!hanging.isEmpty()) {
            rows.put(shelf, hanging);
        }
    }

    private boolean hangs(Row row, Shelf.Tie tie) {
        String named = row.value(tie.column());
        if (named == null) {
            return false;
        }
        return tie.parent().equals(Shelf.ANY)
                ? every.stream().anyMatch(named::contains)
                : taken.getOrDefault(tie.parent(), Set.of()).contains(named);
    }

    /** By table, what others hang on first. */
    Map<Shelf, List<Row>> rows() {
        return rows;
    }

    /** The keys of all. */
    Set<String> keys() {
        return every;
    }

    /** The keys taken of one table. */
    Set<String> keys(String table) {
        return taken.getOrDefault(table, Set.of());
    }
}
