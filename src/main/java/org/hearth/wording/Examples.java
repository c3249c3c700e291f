package org.hearth.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.terms.Discipline;
import org.hearth.terms.TemplateFault;
import org.languagetool.rules.CorrectExample;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.patterns.AbstractPatternRule;

/** Runs the examples that stand under each rule: the wrong ones must be found, with their other words, the right ones not. */
final class Examples {
    private static final String OPEN = "<marker>";
    private static final String CLOSE = "</marker>";

    private final LanguageGuide guide;
    private final RuleBook book;

    Examples(LanguageGuide guide, RuleBook book) {
        this.guide = guide;
        this.book = book;
    }

    /** What is wrong with the examples of all rules; empty where every one holds. */
    List<TemplateFault> faults() {
        List<TemplateFault> faults = new ArrayList<>();
        for (List<AbstractPatternRule> forms : rules()) {
            AbstractPatternRule rule = forms.get(0);
            for (IncorrectExample example : rule.getIncorrectExamples()) {
                wrong(forms, example).ifPresent(faults::add);
            }
            for (CorrectExample example : rule.getCorrectExamples()) {
                right(forms, example).ifPresent(faults::add);
            }
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
        for (List<AbstractPatternRule> forms : rules()) {
            AbstractPatternRule rule = forms.get(0);
            if (!rule.getIncorrectExamples().isEmpty() && tried.add(rule.getId())) {
                wrong(forms, rule.getIncorrectExamples().get(0)).ifPresent(fault -> {
                    throw fault;
                });
            }
        }
    }

    private Optional<TemplateFault> wrong(List<AbstractPatternRule> forms, IncorrectExample example) {
        String marked = example.getExample();
        String text = marked.replace(OPEN, "").replace(CLOSE, "");
        int from = marked.indexOf(OPEN);
        int to = marked.indexOf(CLOSE) - OPEN.length();
        Optional<Finding> found = findings(forms, text).stream()
                .filter(finding -> finding.start() < to && finding.end() > from)
                .findFirst();
        if (found.isEmpty()) {
            return Optional.of(fault(forms.get(0), "the rule does not find its example: " + marked));
        }
        List<String> other = example.getCorrections();
        boolean said = other.isEmpty()
                || other.equals(List.of(""))
                || other.equals(found.get().alternatives());
        return said
                ? Optional.empty()
                : Optional.of(
                        fault(forms.get(0), "other words are " + found.get().alternatives() + " in: " + marked));
    }

    private Optional<TemplateFault> right(List<AbstractPatternRule> forms, CorrectExample example) {
        String text = example.getExample().replace(OPEN, "").replace(CLOSE, "");
        return findings(forms, text).isEmpty()
                ? Optional.empty()
                : Optional.of(fault(forms.get(0), "the rule finds words in what is right: " + text));
    }

    /** LanguageTool makes several rules of one that offers a choice of words; their examples are for all of them together. */
    private Collection<List<AbstractPatternRule>> rules() {
        return book.rules().stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.getSourceFile() + rule.getXmlLineNumber(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private List<Finding> findings(List<AbstractPatternRule> forms, String text) {
        Discipline reader = book.scope(forms.get(0)).only().stream()
                .filter(discipline -> discipline != Discipline.YOUTH)
                .findFirst()
                .orElse(Discipline.SOCIAL_WORKER);
        return guide.review(text, reader, forms);
    }

    private static TemplateFault fault(AbstractPatternRule rule, String mend) {
        return new TemplateFault(rule.getSourceFile(), rule.getXmlLineNumber(), rule.getId() + ": " + mend);
    }
}
