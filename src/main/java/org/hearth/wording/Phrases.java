package org.hearth.wording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.terms.Entry;
import org.hearth.terms.Templates;
import org.languagetool.AnalyzedToken;
import org.languagetool.synthesis.Synthesizer;

/**
 * The rules of {@code wording/phrases/*.yaml}: turns of speech by the hundred, each a line. LanguageTool's format takes
 * ten lines for a turn and tries each rule on each sentence; a phrase is looked up by its first word.
 */
final class Phrases {
    private static final String FOLDER = "wording/phrases";
    /** A word of an alternative that follows the form of the first verb found: {@code ~leave}. */
    private static final String FORMED = "~";

    private static final Set<String> KINDS = Set.of(Finding.WORDING, Finding.PRIVILEGED);

    private final Synthesizer forms;
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

    private Phrases(Synthesizer forms) {
        this.forms = forms;
    }

    /** Reads and checks the phrases; {@code forms} gives a verb the form of another. */
    static Phrases read(Templates templates, Sources sources, Lexis lexis, Synthesizer forms) {
        Phrases phrases = new Phrases(forms);
        for (String file : templates.files(FOLDER, ".yaml")) {
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

    private static List<String> lines(Entry entry, String name) {
        return entry.text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
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
    List<Hit> hits(Sentence sentence) {
        List<Place> places = places(sentence.tokens().stream().map(Phrase::keys).toList());
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

    private Hit hit(Sentence sentence, Place place) {
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

    private String formed(Sentence sentence, Place place, String other) {
        if (!other.contains(FORMED)) {
            return other;
        }
        String tag = form(sentence, place);
        return Arrays.stream(other.split(" "))
                .map(word -> word.startsWith(FORMED) ? formed(word.substring(FORMED.length()), tag) : word)
                .collect(Collectors.joining(" "));
    }

    /** The form of the first verb found; its base form where none is. */
    private static String form(Sentence sentence, Place place) {
        for (int i = place.first(); i <= place.last(); i++) {
            Set<String> tags = sentence.at(i).tags();
            for (String tag : List.of("VBD", "VBZ", "VBG", "VBN", "VBP")) {
                if (tags.contains(tag)) {
                    return tag;
                }
            }
        }
        return "VB";
    }

    private String formed(String verb, String tag) {
        try {
            String[] found = forms.synthesize(new AnalyzedToken(verb, "VB", verb), tag);
            return found.length == 0 ? verb : found[0];
        } catch (IOException e) {
            throw new IllegalStateException("a verb cannot be formed: " + verb, e);
        }
    }
}
