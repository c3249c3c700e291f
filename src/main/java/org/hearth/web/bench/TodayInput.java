package org.hearth.web.bench;

import java.time.LocalDate;
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

    /**
     * A line an agency that is still to answer, as {@code County Child Welfare: 1 overdue (due 30 Nov)}; then who is in,
     * and who is excused.
     */
    static List<String> lines(Collection<Readiness> input) {
        List<String> lines = new ArrayList<>();
        byAgency(input).forEach((agency, theirs) -> {
            List<String> parts = OPEN.stream()
                    .map(status -> part(status, theirs))
                    .filter(each -> each != null)
                    .toList();
            if (!parts.isEmpty()) {
                lines.add(WORDS.say("today.agency", agency, String.join(", ", parts)));
            }
        });
        add(lines, "today.agency.in", input, RequestStatus.SUBMITTED);
        add(lines, "today.agency.excused", input, RequestStatus.EXCUSED);
        return lines;
    }

    private static String part(RequestStatus status, List<Readiness> theirs) {
        List<LocalDate> due = theirs.stream()
                .filter(each -> each.status() == status)
                .map(Readiness::due)
                .sorted()
                .toList();
        if (due.isEmpty()) {
            return null;
        }
        String day = CourtTime.sayShort(due.get(0), WORDS.locale());
        return WORDS.say("today.agency." + status.name().toLowerCase(WORDS.locale()), due.size(), day);
    }

    private static void add(List<String> lines, String key, Collection<Readiness> input, RequestStatus status) {
        String who = input.stream()
                .filter(each -> each.status() == status)
                .map(TodayInput::agency)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!who.isEmpty()) {
            lines.add(WORDS.say(key, who));
        }
    }

    /** The whole day in one line, then agency by agency, those that owe the most first; empty where nothing is asked. */
    static String summary(Collection<Readiness> input) {
        List<Readiness> asked = input.stream()
                .filter(each -> each.status() != RequestStatus.EXCUSED)
                .toList();
        if (asked.isEmpty()) {
            return "";
        }
        String agencies = byAgency(asked).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Readiness>> each) -> -open(each.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(each -> WORDS.say(
                        "today.input.agency",
                        each.getKey(),
                        each.getValue().size() - open(each.getValue()),
                        each.getValue().size()))
                .collect(Collectors.joining(" · "));
        return WORDS.say("today.input.all", asked.size() - open(asked), asked.size(), agencies);
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
