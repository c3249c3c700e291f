package org.hearth.docket;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reasons as a plan keeps them: one line each, its parts between tabs. */
final class PlanReasons {
    private static final int PARTS = 5;

    private PlanReasons() {}

    /** As they are kept; null for none. */
    static String kept(List<Reason> reasons) {
        return reasons.isEmpty()
                ? null
                : reasons.stream()
                        .map(each -> String.join(
                                "\t",
                                each.kind().name(),
                                each.rule(),
                                String.valueOf(each.cost()),
                                each.text(),
                                each.citation()))
                        .collect(Collectors.joining("\n"));
    }

    /** As they are read. */
    static List<Reason> read(String kept) {
        return kept == null
                ? List.of()
                : Arrays.stream(kept.split("\n"))
                        .map(line -> line.split("\t", PARTS))
                        .map(part -> new Reason(
                                part[1], Reason.Kind.valueOf(part[0]), Integer.parseInt(part[2]), part[3], part[4]))
                        .toList();
    }
}
