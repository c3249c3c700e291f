package org.hearth.summary;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.orders.OrderStatus;
import org.hearth.orders.PraiseWish;
import org.hearth.orders.Prompts;
import org.hearth.orders.Prompts.Prompt;
import org.hearth.orders.Remembered;
import org.hearth.progress.Change;
import org.hearth.progress.Measure;
import org.hearth.progress.Rating;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Discipline;
import org.hearth.terms.Words;

/**
 * What the court said it would ask about, and its adopted prompts for which this case gives occasion. A prompt says what
 * happened and never what to say. Where the young person wants no praise in open court, that alone stands in the place of
 * everything that affirms; what adults owe is asked about all the same.
 */
final class PromptLines {
    private static final Words WORDS = Words.ENGLISH;
    /** Sentences under one prompt: the page is read at a glance. */
    private static final int MOST = 2;

    private static final int KEPT = 8;
    /** The measure of which each coming back is affirmed. */
    private static final String AWAY = "away";

    private final Gathered from;
    private final Prompts.Adopted set;
    private final Lines lines;
    private final Set<String> said = new HashSet<>();

    private PromptLines(Gathered from, Prompts.Adopted set) {
        this.from = from;
        this.set = set;
        this.lines = new Lines(from);
    }

    static Block block(Gathered from, Prompts prompts) {
        PromptLines block = new PromptLines(from, prompts.set());
        block.lines.keep(KEPT);
        boolean quiet = from.recalled().praise().declined();
        if (quiet) {
            block.noPraise();
        } else {
            from.recalled().standing().forEach(block::remembered);
        }
        prompts.all().stream()
                .filter(prompt -> !(quiet && prompt.praise()))
                .filter(prompt -> occurs(prompt, from))
                .forEach(block::prompt);
        return block.lines.block(BlockId.PROMPTS, block.lines.isEmpty() ? null : note(prompts.set()));
    }

    private static String note(Prompts.Adopted set) {
        String day = CourtTime.say(set.on(), WORDS.locale());
        return WORDS.say("summary.prompts.set", set.version(), day, set.by());
    }

    /** For those who may know what is affirmed; for anybody else nothing stands here. */
    private void noPraise() {
        if (from.sees(ContentKind.AFFIRMATIONS)) {
            PraiseWish wish = from.recalled().praise();
            lines.add(WORDS.say("summary.no-praise"), WORDS.say(wish.role().key()), wish.since());
        }
    }

    private void remembered(Remembered each) {
        String day = DateTimeFormatter.ofPattern("d MMMM", WORDS.locale()).format(each.on());
        String text = each.text() == null ? null : WORDS.say("summary.remembered", day, each.by(), each.text());
        lines.add(text, each.withheldBy(), WORDS.say(Discipline.COURT.key()), each.on());
    }

    private void prompt(Prompts.Prompt prompt) {
        List<String> happened = new ArrayList<>();
        if (prompt.praise() && AWAY.equals(prompt.measure())) {
            CourseLines.back(from).ifPresent(happened::add);
        }
        happened.addAll(prompt.praise() ? happened(prompt) : List.of());
        String source = WORDS.say("summary.prompts.source", prompt.source(), set.version());
        lines.add(new Item(prompt.text(), new Source(source, null), false, false, happened));
    }

    /** What the prompt is about, in the measures' own true sentences; what stands above already is not said again. */
    private List<String> happened(Prompts.Prompt prompt) {
        return from.measures().stream()
                .filter(each -> prompt.measure() == null ? isGain(each) : isCounted(each, prompt.measure(), from))
                .map(Measure::sentence)
                .filter(said::add)
                .limit(MOST)
                .toList();
    }

    private static boolean occurs(Prompt prompt, Gathered from) {
        switch (prompt.when()) {
            case COUNTED:
                return AWAY.equals(prompt.measure()) && CourseLines.back(from).isPresent()
                        || from.measures().stream().anyMatch(each -> isCounted(each, prompt.measure(), from));
            case MISSED:
                return from.measures().stream().anyMatch(each -> each.id().equals(prompt.measure()) && isShort(each));
            case GAIN:
                return from.measures().stream().anyMatch(PromptLines::isGain);
            case LATE:
                return from.orders().stream().anyMatch(each -> each.status() == OrderStatus.LATE);
            case UNMET:
                return from.needs().stream()
                        .anyMatch(each -> each.byYouth() == Rating.UNMET || each.byAdult() == Rating.UNMET);
            default:
                return false;
        }
    }

    private static boolean isCounted(Measure each, String measure, Gathered from) {
        return each.id().equals(measure)
                && each.now().value() > 0
                && from.isNew(each.now().to());
    }

    /** What adults did is no step of the young person. */
    private static boolean isGain(Measure each) {
        return each.change() == Change.GAIN && !each.adults();
    }

    private static boolean isShort(Measure measure) {
        return measure.now().possible() != null
                && measure.now().value() < measure.now().possible();
    }
}
