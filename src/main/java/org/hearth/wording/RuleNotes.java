package org.hearth.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.languagetool.rules.patterns.AbstractPatternRule;

/** Gathers what stands in the files about each rule; several patterns of one name are one rule. */
final class RuleNotes {
    private RuleNotes() {}

    static List<RuleNote> of(RuleBook book) {
        Map<String, List<AbstractPatternRule>> byName = new LinkedHashMap<>();
        book.rules().forEach(rule -> byName.computeIfAbsent(rule.getId(), id -> new ArrayList<>()).add(rule));
        return byName.values().stream().map(rules -> note(book, rules)).toList();
    }

    private static RuleNote note(RuleBook book, List<AbstractPatternRule> rules) {
        AbstractPatternRule first = rules.get(0);
        Set<String> wrong = new LinkedHashSet<>();
        Set<String> right = new LinkedHashSet<>();
        for (AbstractPatternRule rule : rules) {
            rule.getIncorrectExamples().forEach(each -> wrong.add(plain(each.getExample())));
            rule.getCorrectExamples().forEach(each -> right.add(plain(each.getExample())));
        }
        return new RuleNote(
                first.getId(),
                RuleBook.confidential(first) ? Finding.PRIVILEGED : Finding.WORDING,
                plain(first.getMessage()),
                book.scope(first).source(),
                List.copyOf(wrong),
                List.copyOf(right));
    }

    private static String plain(String text) {
        return text.replaceAll("</?(?:suggestion|marker)>", "").strip();
    }
}
