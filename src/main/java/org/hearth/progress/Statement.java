package org.hearth.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.terms.Words;

/**
 * What is said of a count: one true plain sentence with both numbers and both periods, and beside it, where there is
 * occasion, the step, why nothing stands beside it, what others count, and what changed around a harder stretch.
 *
 * @param best what it is among all that was counted
 * @param others what other people counted over the same days, where it is another number
 * @param around what changed around a harder stretch
 */
record Statement(
        MeasureKind kind,
        Count now,
        Baseline beside,
        Change change,
        Best best,
        List<Count> others,
        List<Around> around,
        LocalDate today) {
    private static final int TENTHS = 10;

    /** All of it in that language. */
    String in(Words words, Phrases phrases) {
        Spans spans = new Spans(words, today);
        List<String> said = new ArrayList<>();
        said.add(capital(main(words, phrases, spans), words));
        add(said, change == Change.GAIN ? step(words) : null);
        add(said, best.key() == null ? null : words.say(best.key()));
        add(said, beside.gap().key() == null ? null : words.say(beside.gap().key()));
        add(said, details(phrases));
        for (Count other : others) {
            said.add(words.say("progress.other", other.who(), phrases.full(other), spans.of(other)));
        }
        add(said, around(words, spans));
        return String.join(" ", said);
    }

    private static void add(List<String> said, String sentence) {
        if (sentence != null) {
            said.add(sentence);
        }
    }

    private String main(Words words, Phrases phrases, Spans spans) {
        String when = spans.of(now);
        if (now.counted() == Extent.NOT) {
            return words.say("progress.uncounted", phrases.name(), when);
        }
        String first = phrases.full(now);
        Count before = beside.before();
        if (before == null) {
            return words.say(now.isWhole() ? "progress.known" : "progress.partly", first, when);
        }
        String sentence = words.say(frame(), first, when, phrases.beside(before, now), spans.before(before, now));
        return beside.how() == Comparison.RATES
                ? words.say("progress.rates", sentence, rate(now), rate(before))
                : sentence;
    }

    private String frame() {
        if (change == Change.HARDER) {
            return "progress.harder";
        }
        boolean equal = beside.how() == Comparison.COUNTS
                && now.value() == beside.before().value();
        return equal ? "progress.same" : "progress.beside";
    }

    /** The gain by its number where that is exact: 3 fewer, one night shorter; else only which way. */
    private String step(Words words) {
        boolean down = kind.better().isDown();
        if (beside.how() == Comparison.SHARES) {
            return words.say(down ? "progress.step.part.smaller" : "progress.step.part.larger");
        }
        if (beside.how() == Comparison.RATES) {
            return words.say(down ? "progress.step.rate.lower" : "progress.step.rate.higher");
        }
        int step = Math.abs(now.value() - beside.before().value());
        return words.say(kind.better().key(), step, words.say(kind.unit().key(), step));
    }

    private String details(Phrases phrases) {
        List<Coded> coded = now.details().stream()
                .flatMap(code -> kind.detail(code).stream())
                .toList();
        return coded.isEmpty() ? null : phrases.details(coded);
    }

    private String around(Words words, Spans spans) {
        String list = around.stream()
                .map(each -> words.say(
                        "progress.around.each", each.kind().in(words.locale()), spans.on(each.day()), each.who()))
                .collect(Collectors.joining("; "));
        return list.isEmpty() ? null : words.say("progress.around", list);
    }

    private static String rate(Count count) {
        long tenths = Comparison.tenths(count);
        return tenths % TENTHS == 0 ? String.valueOf(tenths / TENTHS) : tenths / TENTHS + "." + tenths % TENTHS;
    }

    private static String capital(String sentence, Words words) {
        return sentence.substring(0, 1).toUpperCase(words.locale()) + sentence.substring(1);
    }
}
