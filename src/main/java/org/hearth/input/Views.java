package org.hearth.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearth.input.DifferingView.Side;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Discipline;

/**
 * Where disciplines see one thing differently. Options that were chosen differ when two disciplines chose others; words
 * that were written stand side by side when two disciplines wrote on one topic. Only what this reader may read takes
 * part, and nothing that is still held; where one side alone is left nothing is shown.
 */
public final class Views {
    private static final Comparator<Voice> NEWEST = Comparator.comparing(Voice::submittedAt);

    private Views() {}

    /**
     * The differing views, by topic.
     *
     * @param voices as this reader may read them
     * @param topics the topic a voice speaks to; null for most
     */
    public static List<DifferingView> of(List<Voice> voices, Function<Voice, String> topics) {
        Map<String, List<Voice>> byTopic = new TreeMap<>();
        for (Voice each : voices) {
            String topic = topics.apply(each);
            if (topic != null && each.text() != null && !each.held()) {
                byTopic.computeIfAbsent(topic, any -> new ArrayList<>()).add(each);
            }
        }
        List<DifferingView> views = new ArrayList<>();
        byTopic.forEach((topic, said) -> {
            List<Side> sides = new ArrayList<>(sides(said, true));
            sides.addAll(sides(said, false));
            if (!sides.isEmpty()) {
                views.add(new DifferingView(topic, sides));
            }
        });
        return views;
    }

    /** The topic of each voice by the forms as they are asked today. */
    public static Function<Voice, String> topics(InputForms forms) {
        return voice -> forms.find(voice.discipline(), voice.question())
                .map(Question::view)
                .orElse(null);
    }

    private static List<Side> sides(List<Voice> said, boolean chosen) {
        Map<Discipline, Voice> newest = new EnumMap<>(Discipline.class);
        said.stream()
                .filter(each -> each.chosen() == chosen)
                .sorted(NEWEST)
                .forEach(each -> newest.put(each.discipline(), each));
        long texts = newest.values().stream().map(Voice::text).distinct().count();
        return texts < 2 ? List.of() : newest.values().stream().map(Views::side).toList();
    }

    private static Side side(Voice voice) {
        return new Side(
                voice.discipline(),
                voice.who(),
                voice.saidOn() == null ? CourtTime.dayOf(voice.submittedAt()) : voice.saidOn(),
                voice.asked(),
                voice.text(),
                voice.request(),
                voice.question());
    }
}
