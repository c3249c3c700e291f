package org.hearth.web.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearth.input.Readiness;
import org.hearth.input.RequestStatus;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** How far the input has come, agency by agency; the youth's is nobody's to count and is not among it. */
final class TodayInput {
    private static final Words WORDS = Words.ENGLISH;
    /** What is said of an agency, the most pressing first. */
    private static final List<RequestStatus> OPEN =
            List.of(RequestStatus.OVERDUE, RequestStatus.ASKED, RequestStatus.OPENED, RequestStatus.DRAFTED);

    private TodayInput() {}

    /** A line a status and due day with the agencies still to answer, as {@code Overdue (due 30 Nov): School}; then who is in. */
    static List<String> lines(Collection<Readiness> input) {
        List<String> lines = new ArrayList<>();
        for (RequestStatus status : OPEN) {
            input.stream()
                    .filter(each -> each.status() == status)
                    .collect(Collectors.groupingBy(Readiness::due, TreeMap::new, Collectors.toList()))
                    .forEach((due, theirs) -> lines.add(WORDS.say(
                            "today.agency." + status.name().toLowerCase(WORDS.locale()),
                            CourtTime.sayShort(due, WORDS.locale()),
                            agencies(theirs))));
        }
        add(lines, "today.agency.in", input, RequestStatus.SUBMITTED);
        add(lines, "today.agency.excused", input, RequestStatus.EXCUSED);
        return lines;
    }

    private static void add(List<String> lines, String key, Collection<Readiness> input, RequestStatus status) {
        List<Readiness> theirs =
                input.stream().filter(each -> each.status() == status).toList();
        if (!theirs.isEmpty()) {
            lines.add(WORDS.say(key, agencies(theirs)));
        }
    }

    /** Each agency once, with how many of its people where it is more than one. */
    private static String agencies(Collection<Readiness> input) {
        return byAgency(input).entrySet().stream()
                .map(each -> each.getValue().size() == 1
                        ? each.getKey()
                        : each.getKey() + " (" + each.getValue().size() + ")")
                .collect(Collectors.joining(", "));
    }

    /** How much of the day's input is in, in one line; empty where nothing is asked. */
    static String total(Collection<Readiness> input) {
        List<Readiness> asked = expected(input);
        return asked.isEmpty() ? "" : WORDS.say("today.input.all", asked.size() - open(asked), asked.size());
    }

    /** The same agency by agency, those that owe the most first. */
    static List<String> totals(Collection<Readiness> input) {
        return byAgency(expected(input)).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Readiness>> each) -> -open(each.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(each -> WORDS.say(
                        "today.input.agency",
                        each.getKey(),
                        each.getValue().size() - open(each.getValue()),
                        each.getValue().size()))
                .toList();
    }

    private static List<Readiness> expected(Collection<Readiness> input) {
        return input.stream()
                .filter(each -> each.status() != RequestStatus.EXCUSED)
                .toList();
    }

    private static long open(List<Readiness> theirs) {
        return theirs.stream().filter(each -> each.status().isOpen()).count();
    }

    private static Map<String, List<Readiness>> byAgency(Collection<Readiness> input) {
        return input.stream().collect(Collectors.groupingBy(TodayInput::agency, TreeMap::new, Collectors.toList()));
    }

    /** The agency; the discipline for those who stand for none. */
    private static String agency(Readiness each) {
        return each.agency() == null || each.agency().isBlank()
                ? WORDS.say(each.discipline().key())
                : each.agency();
    }
}
