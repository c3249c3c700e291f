package org.hearth.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;

/**
 * What a hearing's record must hold before it is kept. All faults are named at once, each with its field, so that they
 * are mended together.
 */
final class RecordRules {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_ORDER = 2_000;
    private static final int LONGEST_AFFIRMATION = 1_000;
    private static final int MOST = 60;
    private static final String REQUIRED = "problem.required";
    private static final String TWICE = "problem.twice";

    private final List<FieldError> errors = new ArrayList<>();

    private final OrderKinds kinds;

    private RecordRules(OrderKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Checks a record.
     *
     * @param earliest the first day an order may be due: the hearing's, or today where that is earlier
     * @throws Problem bad input, naming every field at fault
     */
    static void check(HearingRecord record, Checklist checklist, OrderKinds kinds, LocalDate earliest) {
        RecordRules rules = new RecordRules(kinds);
        rules.many("appearances", record.appearances().size());
        rules.many("orders", record.orders().size());
        rules.appearances(record.appearances());
        rules.findings(record.findings(), checklist);
        for (int i = 0; i < record.orders().size(); i++) {
            rules.order("orders[" + i + "].", record.orders().get(i), earliest);
        }
        rules.longest("affirmation", record.affirmation(), LONGEST_AFFIRMATION);
        if (!rules.errors.isEmpty()) {
            throw Problem.badInput(rules.errors);
        }
    }

    private void appearances(List<Appearance> appearances) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < appearances.size(); i++) {
            Appearance each = appearances.get(i);
            String field = "appearances[" + i + "].";
            text(field + "person", each.person(), LONGEST_NAME);
            if (each.mode() == null) {
                say(field + "mode", REQUIRED);
            }
            if (!each.person().isEmpty() && !seen.add(each.person())) {
                say(field + "person", TWICE);
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
                say(field + "id", "problem.unknown-finding");
            } else if (!line.get().values().contains(each.value())) {
                say(field + "value", "problem.unknown-value");
            }
            if (!seen.add(each.id())) {
                say(field + "id", TWICE);
            }
        }
    }

    private void order(String field, OrderDraft order, LocalDate earliest) {
        text(field + "text", order.text(), LONGEST_ORDER);
        text(field + "responsible", order.responsible(), LONGEST_NAME);
        longest(field + "code", order.code(), LONGEST_CODE);
        if (kinds.find(order.kind()).isEmpty()) {
            say(field + "kind", "problem.unknown-order-kind");
        }
        if (order.due() == null) {
            say(field + "due", REQUIRED);
        } else if (order.due().isBefore(earliest)) {
            say(field + "due", "problem.due-past");
        }
    }

    private void text(String field, String text, int longest) {
        if (text.isEmpty()) {
            say(field, REQUIRED);
        }
        longest(field, text, longest);
    }

    private void longest(String field, String text, int longest) {
        if (text.length() > longest) {
            say(field, "problem.too-long", longest);
        }
    }

    private void many(String field, int size) {
        if (size > MOST) {
            say(field, "problem.too-many", MOST);
        }
    }

    private void say(String field, String key, Object... args) {
        errors.add(new FieldError(field, key, List.of(args)));
    }
}
