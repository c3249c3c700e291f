package org.hearth.orders;

import static org.hearth.orders.FieldFaults.LONGEST_NAME;
import static org.hearth.orders.FieldFaults.REQUIRED;
import static org.hearth.orders.FieldFaults.TWICE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.terms.Problem;

/**
 * What a hearing's record must hold before it is kept. All faults are named at once, each with its field, so that they
 * are mended together.
 */
final class RecordRules {
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_ORDER = 2_000;
    private static final int LONGEST_AFFIRMATION = 1_000;

    private final FieldFaults faults = new FieldFaults();
    private final OrderKinds kinds;

    private RecordRules(OrderKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Checks a record.
     *
     * @param youth the names by which the young person may stand among the appearances
     * @param earliest the first day an order may be due: the hearing's, or today where that is earlier
     * @throws Problem bad input, naming every field at fault
     */
    static void check(
            HearingRecord record, Checklist checklist, OrderKinds kinds, Set<String> youth, LocalDate earliest) {
        RecordRules rules = new RecordRules(kinds);
        rules.faults.many("appearances", record.appearances().size());
        rules.faults.many("orders", record.orders().size());
        rules.appearances(record.appearances());
        rules.findings(record.findings(), checklist);
        for (int i = 0; i < record.orders().size(); i++) {
            rules.order("orders[" + i + "].", record.orders().get(i), earliest);
        }
        rules.faults.longest("affirmation", record.affirmation(), LONGEST_AFFIRMATION);
        rules.asked(record.asked());
        OpeningRules.check(record, youth, rules.faults);
        rules.faults.refuse();
    }

    private void appearances(List<Appearance> appearances) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < appearances.size(); i++) {
            Appearance each = appearances.get(i);
            String field = "appearances[" + i + "].";
            faults.text(field + "person", each.person(), LONGEST_NAME);
            faults.need(field + "mode", each.mode());
            if (!each.person().isEmpty() && !seen.add(each.person())) {
                faults.say(field + "person", TWICE);
            }
        }
    }

    private void findings(List<Finding> findings, Checklist checklist) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding each = findings.get(i);
            String field = "findings[" + i + "].";
            Optional<Checklist.Line> line = checklist.line(each.id());
            if (line.isEmpty()) {
                faults.say(field + "id", "problem.unknown-finding");
            } else if (!line.get().values().contains(each.value())) {
                faults.say(field + "value", "problem.unknown-value");
            }
            if (!seen.add(each.id())) {
                faults.say(field + "id", TWICE);
            }
        }
    }

    private void order(String field, OrderDraft order, LocalDate earliest) {
        faults.text(field + "text", order.text(), LONGEST_ORDER);
        faults.text(field + "responsible", order.responsible(), LONGEST_NAME);
        faults.longest(field + "code", order.code(), LONGEST_CODE);
        if (kinds.find(order.kind()).isEmpty()) {
            faults.say(field + "kind", "problem.unknown-order-kind");
        }
        if (order.due() == null) {
            faults.say(field + "due", REQUIRED);
        } else if (order.due().isBefore(earliest)) {
            faults.say(field + "due", "problem.due-past");
        }
    }

    private void asked(List<Position> asked) {
        faults.many("asked", asked.size());
        for (int i = 0; i < asked.size(); i++) {
            faults.text("asked[" + i + "].party", asked.get(i).party(), LONGEST_NAME);
            faults.text("asked[" + i + "].text", asked.get(i).text(), LONGEST_ORDER);
        }
    }
}
