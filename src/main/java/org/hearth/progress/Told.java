package org.hearth.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.access.OpenCase;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.OrderStatus;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Discipline;
import org.hearth.terms.Words;

/**
 * What one reader may know of one youth's counts, before any of it is said.
 *
 * @param counts by measure, in the order of {@code measures.yaml}
 * @param around what changed around the youth, the earliest first
 */
record Told(Map<MeasureKind, List<Count>> counts, List<Around> around) {
    /** A promise to the youth that is late; read from the court's orders, never noted. */
    static final String LATE = "promise_late";

    static Told of(
            OpenCase pass,
            Measures kinds,
            Map<MeasureKind, List<Count>> noted,
            List<Around> around,
            List<CourtOrder> owed,
            LocalDate today) {
        boolean owing = pass.sees(ContentKind.PROMISES);
        Map<MeasureKind, List<Count>> counts = new LinkedHashMap<>();
        for (MeasureKind kind : kinds.all()) {
            List<Count> all = new ArrayList<>(noted.getOrDefault(kind, List.of()));
            if (kind.fromOrders() && pass.sees(kind.content())) {
                all.addAll(Promised.counts(owed, today, recorder()));
            }
            if (!all.isEmpty()) {
                counts.put(kind, all);
            }
        }
        Stream<Around> seen = pass.sees(ContentKind.PROGRESS) ? around.stream() : Stream.of();
        Stream<Around> late = owing ? late(owed, kinds) : Stream.of();
        return new Told(
                counts,
                Stream.concat(seen, late)
                        .sorted(Comparator.comparing(Around::day))
                        .toList());
    }

    private static Stream<Around> late(List<CourtOrder> owed, Measures kinds) {
        return owed.stream()
                .filter(each -> each.status() == OrderStatus.LATE)
                .flatMap(each -> kinds.around(LATE).stream()
                        .map(kind -> new Around(null, kind, each.due(), Known.RECORD, recorder())));
    }

    private static String recorder() {
        return Words.ENGLISH.say(Discipline.COURT.key());
    }
}
