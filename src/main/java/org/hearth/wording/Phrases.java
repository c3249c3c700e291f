package org.hearth.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.terms.Entry;
import org.hearth.terms.Templates;

/**
 * The rules of {@code wording/phrases/*.yaml}, and the Spanish ones of {@code wording/es}: turns of speech by the hundred, each a line. LanguageTool's format takes
 * ten lines for a turn and tries each rule on each sentence; a phrase is looked up by its first word.
 */
final class Phrases {
    /** Where the English ones stand. */
    static final String ENGLISH = "wording/phrases";
    /** Where the Spanish ones stand. */
    static final String SPANISH = "wording/es";
    /** A word of an alternative that follows the form of the first verb found: {@code ~leave}. */
    private static final String FORMED = "~";

    private static final Set<String> KINDS = Set.of(Finding.WORDING, Finding.PRIVILEGED);

    private final Forms forms;
    private final Function<String, List<String>> turns;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, List<Kept>> byFirst = new HashMap<>();

    /** A phrase of a rule; one that {@code clears} keeps the rule silent where it stands. */
    private record Kept(Phrase phrase, Rule rule, boolean clears, String message, List<String> other) {}

    /** A place where a phrase stands; indices of its first and last word. */
    private record Place(Kept kept, int first, int last) {
        boolean clears(Place other) {
            return kept.clears() && kept.rule() == other.kept.rule() && first <= other.last && last >= other.first;
        }
    }

    private Phrases(Forms forms, Function<String, List<String>> turns) {
        this.forms = forms;
        this.turns = turns;
    }

    /**
     * Reads and checks the phrases of a folder.
     *
     * @param forms gives a verb the form of another
     * @param turns the turns that a line of the file stands for
     */
    static Phrases read(
            Templates templates,
            String folder,
            Sources sources,
            Lexis lexis,
            Forms forms,
            Function<String, List<String>> turns) {
        Phrases phrases = new Phrases(forms, turns);
        for (String file : templates.files(folder, ".yaml")) {
            templates.yaml(file).only("rules").entries("rules").forEach(entry -> phrases.add(entry, sources, lexis));
        }
        return phrases;
    }

    private void add(Entry entry, Sources sources, Lexis lexis) {
        entry.only(
                "rule",
                "row",
                "kind",
                "gate",
                "needs",
                "unless",
                "only",
                "except",
                "keep",
                "reach",
                "sources",
                "why",
                "instead",
                "phrases",
                "ordinary",
                "wrong",
                "right");
        String kind = entry.optional("kind").orElse(Finding.WORDING);
        if (!KINDS.contains(kind)) {
            throw entry.fault("kind", "write wording or privileged");
        }
        List<Rule.Wrong> wrong = entry.texts("wrong").stream()
                .map(text -> new Rule.Wrong(marked(entry, text), List.of()))
                .toList();
        Rule rule = new Rule(
                entry.text("rule"),
                kind.equals(Finding.PRIVILEGED),
                Scope.of(entry, sources),
                entry.file(),
                entry.line(),
                wrong,
                entry.texts("right"));
        rules.add(rule);
        List<String> other = entry.has("instead") ? entry.texts("instead") : List.of();
        lines(entry, "phrases").forEach(line -> keep(line, rule, false, entry, lexis, other));
        if (entry.has("ordinary")) {
            lines(entry, "ordinary").forEach(line -> keep(line, rule, true, entry, lexis, other));
        }
    }

    private static String marked(Entry entry, String text) {
        if (!text.matches("[^\\[\\]]*\\[[^\\[\\]]+][^\\[\\]]*")) {
            throw entry.fault("wrong", "mark the words to find with [ ]: " + text);
        }
        return text.replace("[", "<marker>").replace("]", "</marker>");
    }

    private List<String> lines(Entry entry, String name) {
        return entry.text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(line -> turns.apply(line).stream())
                .toList();
    }

    private void keep(String line, Rule rule, boolean clears, Entry entry, Lexis lexis, List<String> other) {
        try {
            Phrase phrase = Phrase.of(line);
            phrase.families().stream()
                    .filter(each -> !lexis.knows(each))
                    .findFirst()
                    .ifPresent(unknown -> {
                        throw new IllegalArgumentException("no family " + unknown + " in wording/words.yaml: " + line);
                    });
            Kept kept = new Kept(phrase, rule, clears, entry.text("why"), other);
            phrase.first().forEach(word -> byFirst.computeIfAbsent(word, none -> new ArrayList<>())
                    .add(kept));
        } catch (IllegalArgumentException e) {
            throw entry.fault(clears ? "ordinary" : "phrases", e.getMessage());
        }
    }

    /** The rules, in the order of the files' names and of the lines in them. */
    List<Rule> rules() {
        return rules;
    }

    /** Every phrase that stands in the sentence, but where the rule calls the turn ordinary. */
    List<Hit> hits(Words sentence) {
        List<Place> places = places(sentence.keys());
        return places.stream()
                .filter(place -> !place.kept().clears())
                .filter(place -> places.stream().noneMatch(other -> other.clears(place)))
                .map(place -> hit(sentence, place))
                .toList();
    }

    private List<Place> places(List<Set<String>> words) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (String key : words.get(i)) {
                for (Kept kept : byFirst.getOrDefault(key, List.of())) {
                    int last = kept.phrase().end(words, i);
                    if (last >= i) {
                        places.add(new Place(kept, i, last));
                    }
                }
            }
        }
        return places;
    }

    private Hit hit(Words sentence, Place place) {
        Kept kept = place.kept();
        List<String> other =
                kept.other().stream().map(each -> formed(sentence, place, each)).toList();
        return new Hit(
                kept.rule(),
                sentence.at(place.first()).start(),
                sentence.at(place.last()).end(),
                kept.message(),
                other);
    }

    private String formed(Words sentence, Place place, String other) {
        return Arrays.stream(other.split(" "))
                .map(word -> word.startsWith(FORMED)
                        ? forms.of(sentence, place.first(), place.last(), word.substring(FORMED.length()))
                        : word)
                .collect(Collectors.joining(" "));
    }
}
