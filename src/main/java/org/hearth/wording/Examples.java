package org.hearth.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.terms.Discipline;
import org.hearth.terms.TemplateFault;

/** Runs the examples that stand under each rule: the wrong ones must be found, with their other words, the right ones not. */
final class Examples {
    private final LanguageGuide guide;
    private final RuleBook book;

    Examples(LanguageGuide guide, RuleBook book) {
        this.guide = guide;
        this.book = book;
    }

    /** What is wrong with the examples of all rules; empty where every one holds. */
    List<TemplateFault> faults() {
        List<TemplateFault> faults = new ArrayList<>();
        for (Rule rule : rules()) {
            rule.wrong().forEach(example -> wrong(rule, example).ifPresent(faults::add));
            rule.right().forEach(example -> right(rule, example).ifPresent(faults::add));
        }
        return faults;
    }

    /**
     * Runs one wrong example of each rule, in a fraction of a second: enough to see at start that a rule works at all.
     *
     * @throws TemplateFault for the first that is not found
     */
    void tryOut() {
        Set<String> tried = new HashSet<>();
        for (Rule rule : rules()) {
            if (!rule.wrong().isEmpty() && tried.add(rule.id())) {
                wrong(rule, rule.wrong().get(0)).ifPresent(fault -> {
                    throw fault;
                });
            }
        }
    }

    private Optional<TemplateFault> wrong(Rule rule, Rule.Wrong example) {
        Optional<Finding> found = findings(rule, example.text()).stream()
                .filter(finding -> finding.start() < example.to() && finding.end() > example.from())
                .findFirst();
        if (found.isEmpty()) {
            return Optional.of(fault(rule, "the rule does not find its example: " + example.marked()));
        }
        List<String> other = found.get().alternatives();
        return example.other().isEmpty() || example.other().equals(other)
                ? Optional.empty()
                : Optional.of(fault(rule, "other words are " + other + " in: " + example.marked()));
    }

    private Optional<TemplateFault> right(Rule rule, String text) {
        return findings(rule, text).isEmpty()
                ? Optional.empty()
                : Optional.of(fault(rule, "the rule finds words in what is right: " + text));
    }

    /** LanguageTool makes several rules of one that offers a choice of words; their examples are for all of them together. */
    private Collection<Rule> rules() {
        Map<String, Rule> first = new LinkedHashMap<>();
        book.rules().forEach(rule -> first.putIfAbsent(place(rule), rule));
        return first.values();
    }

    private static String place(Rule rule) {
        return rule.file() + ":" + rule.line();
    }

    private List<Finding> findings(Rule rule, String text) {
        Discipline reader = rule.scope().only().stream()
                .filter(discipline -> discipline != Discipline.YOUTH)
                .findFirst()
                .orElse(Discipline.SOCIAL_WORKER);
        return guide.review(text, reader, other -> place(other).equals(place(rule)));
    }

    private static TemplateFault fault(Rule rule, String mend) {
        return new TemplateFault(rule.file(), rule.line(), rule.id() + ": " + mend);
    }
}
