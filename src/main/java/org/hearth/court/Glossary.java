package org.hearth.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.terms.Entry;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/**
 * What the county's words mean here, as a body adopted them, from {@code glossary/en.yaml} and {@code glossary/es.yaml}.
 * Earlier definitions stay, so that a report can be read as it was meant when it was written. Immutable.
 */
public final class Glossary {
    private static final List<String> LANGUAGES = List.of("en", "es");
    private static final String ID = "[a-z][a-z0-9_]{0,39}";

    private final Map<String, List<Term>> terms;
    private final Map<Term, Pattern> found;

    private Glossary(Map<String, List<Term>> terms) {
        this.terms = Map.copyOf(terms);
        this.found = terms.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableMap(each -> each, Glossary::pattern));
    }

    /**
     * One word with what it means here.
     *
     * @param id its key in both languages
     * @param term the word
     * @param also other forms under which it is found in a text; mostly none
     * @param now the definition that holds
     * @param earlier those before it, the newest first
     */
    public record Term(String id, String term, List<String> also, Wording now, List<Wording> earlier) {
        public Term {
            also = List.copyOf(also);
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * A definition as it was adopted.
     *
     * @param version counted from 1
     * @param definition in one or two sentences
     * @param adopted the day it was adopted
     * @param by the body that adopted it
     * @param source the law, rule or guide behind it
     */
    public record Wording(int version, String definition, LocalDate adopted, String by, String source) {}

    /**
     * Reads both languages.
     *
     * @throws TemplateFault naming file, line and mend
     */
    public static Glossary read(Templates templates) {
        Map<String, Integer> versions = new HashMap<>();
        Map<String, List<Term>> terms = new HashMap<>();
        for (String language : LANGUAGES) {
            String file = "glossary/" + language + ".yaml";
            List<Term> read = terms(templates.yaml(file).only("terms"), versions, language);
            Set<String> ids = read.stream().map(Term::id).collect(Collectors.toSet());
            versions.keySet().stream()
                    .filter(id -> !ids.contains(id))
                    .sorted()
                    .findFirst()
                    .ifPresent(id -> {
                        throw new TemplateFault(
                                file, 0, "write the term " + id + ", which stands in the other language");
                    });
            terms.put(language, read);
        }
        return new Glossary(terms);
    }

    private static List<Term> terms(Entry file, Map<String, Integer> versions, String language) {
        boolean first = language.equals(LANGUAGES.get(0));
        List<Term> terms = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (Entry entry : file.entries("terms")) {
            Term term = term(entry);
            Integer other = first ? versions.putIfAbsent(term.id(), term.now().version()) : versions.get(term.id());
            if (first == (other != null)) {
                throw entry.fault(
                        "id", first ? "another term has this id; write each once" : "no English term has this id");
            }
            if (!first && other != term.now().version()) {
                throw entry.fault("version", "the English term has version " + other + "; bring both to the same");
            }
            Stream.concat(Stream.of(term.term()), term.also().stream())
                    .filter(word -> !words.add(word.toLowerCase()))
                    .findFirst()
                    .ifPresent(word -> {
                        throw entry.fault(word + " stands under two terms; a word means one thing here");
                    });
            terms.add(term);
        }
        terms.sort(Comparator.comparing(each -> each.term().toLowerCase()));
        return terms;
    }

    private static Term term(Entry entry) {
        entry.only("id", "term", "also", "version", "adopted", "by", "definition", "source", "earlier");
        String id = entry.text("id");
        if (!id.matches(ID)) {
            throw entry.fault("id", "write small letters, as time_away");
        }
        Wording now = wording(entry);
        List<Wording> earlier = new ArrayList<>();
        Wording later = now;
        for (Entry each : entry.entries("earlier")) {
            Wording before = wording(each.only("version", "adopted", "by", "definition", "source"));
            if (before.version() != later.version() - 1 || before.adopted().isAfter(later.adopted())) {
                throw each.fault("write earlier definitions the newest first, each one version and no day later");
            }
            earlier.add(before);
            later = before;
        }
        if (later.version() != 1) {
            throw entry.fault("version", "version " + (later.version() - 1) + " is missing; earlier definitions stay");
        }
        return new Term(id, entry.text("term"), entry.texts("also"), now, earlier);
    }

    private static Wording wording(Entry entry) {
        int version = entry.whole("version");
        if (version < 1) {
            throw entry.fault("version", "count versions from 1");
        }
        return new Wording(
                version, entry.text("definition"), entry.date("adopted"), entry.text("by"), entry.text("source"));
    }

    private static Pattern pattern(Term term) {
        String words = Stream.concat(Stream.of(term.term()), term.also().stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Every term in that language, by its word.
     *
     * @param language {@code es} for Spanish, English for every other
     */
    public List<Term> all(String language) {
        return terms.get("es".equals(language) ? "es" : "en");
    }

    /** The term of that key; empty where there is none. */
    public Optional<Term> find(String language, String id) {
        return all(language).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The terms whose word stands in a text, by the word; none for no text. */
    public List<Term> in(String language, String text) {
        return text == null
                ? List.of()
                : all(language).stream()
                        .filter(each -> found.get(each).matcher(text).find())
                        .toList();
    }
}
