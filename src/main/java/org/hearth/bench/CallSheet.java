package org.hearth.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.hearth.docket.Hearing;

/** A day's hearings in the order in which each courtroom calls them. */
final class CallSheet {
    private final Map<String, CallOrder> orders = new HashMap<>();

    CallSheet(List<CallOrder> rows) {
        rows.forEach(each -> orders.put(each.courtroom(), each));
    }

    /**
     * The list in call order. A courtroom's hearings share the places that they have in time among themselves, so that
     * another courtroom's list does not move; what came onto the list since stands last.
     *
     * @param hearings in time order
     */
    List<Hearing> arranged(List<Hearing> hearings) {
        Map<String, Iterator<Hearing>> queues = new HashMap<>();
        orders.keySet().forEach(room -> queues.put(room, queue(room, hearings).iterator()));
        List<Hearing> list = new ArrayList<>();
        for (Hearing each : hearings) {
            Iterator<Hearing> queue = queues.get(each.courtroom());
            list.add(queue == null ? each : queue.next());
        }
        return list;
    }

    /** One courtroom's hearings in the order in which it calls them. */
    List<Hearing> queue(String courtroom, List<Hearing> hearings) {
        List<String> order =
                orders.containsKey(courtroom) ? orders.get(courtroom).hearings() : List.of();
        return hearings.stream()
                .filter(each -> each.courtroom().equals(courtroom))
                .sorted(Comparator.comparing(each -> place(order, each.id())))
                .toList();
    }

    private static int place(List<String> order, String id) {
        int at = order.indexOf(id);
        return at < 0 ? order.size() : at;
    }

    /** The version of a courtroom's order; 0 while nobody has changed it. */
    long version(String courtroom) {
        CallOrder order = orders.get(courtroom);
        return order == null ? 0 : order.version();
    }
}
