package org.hearth.docket;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.docket.Transition.Act;
import org.hearth.terms.Words;

/** Writes {@code docs/hearing-states.md} from {@link HearingStates}. */
final class StatesPage {
    private static final Words WORDS = Words.ENGLISH;
    private static final HearingStatus[] ALL = HearingStatus.values();

    private StatesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder("# The life of a hearing\n\n");
        page.append("Written from `org.hearth.docket.HearingStates`; do not edit. Write it anew with\n")
                .append("`mvn test -Dtest=HearingStatesTest -Dhearth.regenerate=true`.\n\n")
                .append("Every ordered pair of statuses is allowed with its consequence or refused with its reason ")
                .append("(422 `transition-refused`). In the\noverview: C the call, J only the judicial officer’s, ")
                .append("M a continuance, O taking it off with a reason.\n\n");
        overview(page);
        for (HearingStatus from : ALL) {
            page.append("\n## From ")
                    .append(name(from))
                    .append("\n\n| to | by | what follows, or why not |\n|---|---|---|\n");
            Stream.of(ALL).map(to -> HearingStates.of(from, to)).forEach(pair -> row(page, pair));
        }
        return page.toString();
    }

    private static void overview(StringBuilder page) {
        page.append("| from \\ to |");
        Stream.of(ALL).forEach(to -> page.append(' ').append(name(to)).append(" |"));
        page.append("\n|---|").append("---|".repeat(ALL.length)).append('\n');
        for (HearingStatus from : ALL) {
            page.append("| **").append(name(from)).append("** |");
            Stream.of(ALL).forEach(to -> page.append(' ')
                    .append(letters(HearingStates.of(from, to)))
                    .append(" |"));
            page.append('\n');
        }
    }

    private static String letters(Transition pair) {
        return pair.acts().stream().sorted().map(StatesPage::letter).collect(Collectors.joining(" "));
    }

    private static String letter(Act act) {
        return switch (act) {
            case MARK -> "C";
            case JUDGE -> "J";
            case MOVE -> "M";
            case JUDGE_MOVE -> "J M";
            case TAKE_OFF -> "O";
        };
    }

    private static void row(StringBuilder page, Transition pair) {
        String acts = pair.allowed()
                ? pair.acts().stream().sorted().map(act -> WORDS.say(act.key())).collect(Collectors.joining("; "))
                : "refused";
        page.append("| ")
                .append(name(pair.to()))
                .append(" | ")
                .append(acts)
                .append(" | ")
                .append(WORDS.say(pair.key(), name(pair.to())))
                .append(" |\n");
    }

    private static String name(HearingStatus status) {
        return WORDS.say(status.key());
    }
}
