package org.hearth.wording;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearth.terms.Discipline;

/** Gathers what stands in the files about a rule; several forms of one name are one rule. */
final class RuleNotes {
    private final LanguageGuide guide;
    private final List<Rule> rules;

    RuleNotes(LanguageGuide guide, List<Rule> rules) {
        this.guide = guide;
        this.rules = rules;
    }

    /** The notes of those of these rules that there are. */
    List<RuleNote> of(Collection<String> ids) {
        return ids.stream().distinct().map(this::note).filter(Objects::nonNull).toList();
    }

    private RuleNote note(String id) {
        List<Rule> forms = rules.stream().filter(each -> each.id().equals(id)).toList();
        if (forms.isEmpty()) {
            return null;
        }
        Set<String> wrong = new LinkedHashSet<>();
        Set<String> right = new LinkedHashSet<>();
        for (Rule form : forms) {
            form.wrong().forEach(each -> wrong.add(each.text()));
            right.addAll(form.right());
        }
        Rule first = forms.get(0);
        return new RuleNote(
                id,
                first.privileged() ? Finding.PRIVILEGED : Finding.WORDING,
                message(first, List.copyOf(wrong)),
                first.scope().source(),
                List.copyOf(wrong),
                List.copyOf(right));
    }

    /** As a writer reads it, at the first of its examples. */
    private String message(Rule rule, List<String> wrong) {
        Discipline writer = rule.scope().only().stream()
                .filter(each -> each != Discipline.YOUTH)
                .findFirst()
                .orElse(Discipline.SOCIAL_WORKER);
        return wrong.stream()
                .limit(1)
                .flatMap(text -> guide.review(text, writer, each -> each.id().equals(rule.id())).stream())
                .map(Finding::message)
                .findFirst()
                .orElse("");
    }
}
