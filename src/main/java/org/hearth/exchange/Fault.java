package org.hearth.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/**
 * What is wrong with a row.
 *
 * @param field the column
 * @param key the message's key
 * @param args what its places take
 */
record Fault(String field, String key, List<Object> args) {
    static Fault of(String field, String key, Object... args) {
        return new Fault(field, key, List.of(args));
    }

    /** What a rule of another room says, as this file's fault. */
    static Fault of(Problem problem, Sheet sheet) {
        if (problem.errors().isEmpty()) {
            return of("", "exchange.rule", problem.say(Words.ENGLISH));
        }
        Problem.FieldError first = problem.errors().get(0);
        String said = problem.errors().stream()
                .map(each -> Words.ENGLISH.say(each.key(), each.args().toArray()))
                .distinct()
                .collect(Collectors.joining(" "));
        return of(column(first.field(), sheet), "exchange.rule", said);
    }

    private static String column(String field, Sheet sheet) {
        String last = field.substring(field.lastIndexOf('.') + 1)
                .replaceAll("([A-Z])", "_$1")
                .toLowerCase();
        String plain = field.substring(field.lastIndexOf('.') + 1);
        if (sheet.column(plain).isPresent()) {
            return plain;
        }
        return sheet.column(last).isPresent() ? last : field.startsWith("petitions") ? "petitions" : plain;
    }
}
