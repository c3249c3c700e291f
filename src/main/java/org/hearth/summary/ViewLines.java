package org.hearth.summary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.input.DifferingView;
import org.hearth.input.Views;
import org.hearth.input.Voice;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** Where disciplines see one thing differently: side by side in the team's block, each with who and when. */
final class ViewLines {
    private static final Words WORDS = Words.ENGLISH;

    private final List<DifferingView> views;
    private final Set<String> sides;

    private ViewLines(List<DifferingView> views) {
        this.views = views;
        this.sides = views.stream()
                .flatMap(view -> view.sides().stream())
                .map(side -> side.request() + "|" + side.question())
                .collect(Collectors.toSet());
    }

    static ViewLines of(Gathered from) {
        return new ViewLines(Views.of(from.own(), Views.topics(from.together().forms())));
    }

    /** Adds a line a topic, with its sides under it. */
    void addTo(Lines lines, Gathered from) {
        for (DifferingView view : views) {
            boolean fresh = view.sides().stream().anyMatch(each -> from.isNew(each.when()));
            Source source =
                    new Source(WORDS.say("summary.views.source", view.sides().size()), null);
            List<String> under = view.sides().stream().map(ViewLines::say).toList();
            lines.add(new Item(WORDS.say("summary.views", view.say(WORDS)), source, fresh, false, under));
        }
    }

    private static String say(DifferingView.Side side) {
        String day = CourtTime.sayShort(side.when(), WORDS.locale());
        return WORDS.say("summary.views.side", WORDS.say(side.discipline().key()), side.who(), day, side.text());
    }

    /** True where a voice already stands as a side. */
    boolean holds(Voice voice) {
        return sides.contains(voice.request() + "|" + voice.question());
    }
}
