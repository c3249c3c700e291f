package org.hearth.summary;

import org.hearth.orders.OrderStatus;
import org.hearth.orders.Prompts;
import org.hearth.orders.Prompts.Prompt;
import org.hearth.progress.Change;
import org.hearth.progress.Measure;
import org.hearth.progress.Rating;

/** The court's adopted prompts for which this case gives occasion; every reader sees those that they see the reason for. */
final class PromptLines {
    private PromptLines() {}

    static Block block(Gathered from, Prompts prompts) {
        Lines lines = new Lines(from);
        prompts.all().stream()
                .filter(prompt -> occurs(prompt, from))
                .forEach(prompt -> lines.add(prompt.text(), prompt.source(), null));
        return lines.block(BlockId.PROMPTS);
    }

    private static boolean occurs(Prompt prompt, Gathered from) {
        switch (prompt.when()) {
            case COUNTED:
                return from.measures().stream()
                        .anyMatch(each -> each.id().equals(prompt.measure())
                                && each.now().value() > 0
                                && from.isNew(each.now().to()));
            case MISSED:
                return from.measures().stream().anyMatch(each -> each.id().equals(prompt.measure()) && isShort(each));
            case GAIN: // what adults did is no step of the young person
                return from.measures().stream().anyMatch(each -> each.change() == Change.GAIN && !each.adults());
            case LATE:
                return from.orders().stream().anyMatch(each -> each.status() == OrderStatus.LATE);
            case UNMET:
                return from.needs().stream()
                        .anyMatch(each -> each.byYouth() == Rating.UNMET || each.byAdult() == Rating.UNMET);
            default:
                return false;
        }
    }

    private static boolean isShort(Measure measure) {
        return measure.now().possible() != null
                && measure.now().value() < measure.now().possible();
    }
}
