package org.hearth.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.terms.Entry;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;

/** The rules with what is said about each: every rule has a line in {@code wording/rules.csv}, every line a rule. */
final class RuleBook {
    private static final String NOTES = "wording/rules.csv";

    private final List<AbstractPatternRule> rules;
    private final Map<String, Scope> scopes;

    private RuleBook(List<AbstractPatternRule> rules, Map<String, Scope> scopes) {
        this.rules = rules;
        this.scopes = scopes;
    }

    /** Reads and checks the rules and what stands about them. */
    static RuleBook read(Templates templates, Language language) {
        List<AbstractPatternRule> rules = List.copyOf(new RuleFiles(templates, language).read());
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> ids.add(rule.getId()));
        Sources sources = Sources.read(templates);
        Map<String, Scope> scopes = new HashMap<>();
        for (Entry line : templates.csv(NOTES)) {
            Scope scope = Scope.of(line, sources);
            if (!ids.remove(scope.rule())) {
                throw line.fault("rule", scope.rule() + " is in no file, or stands here twice");
            }
            scopes.put(scope.rule(), scope);
        }
        if (!ids.isEmpty()) {
            throw new TemplateFault(
                    NOTES, 0, "write a line for " + ids.stream().sorted().toList());
        }
        return new RuleBook(rules, Map.copyOf(scopes));
    }

    /** The rules in the files' order. */
    List<AbstractPatternRule> rules() {
        return rules;
    }

    Scope scope(AbstractPatternRule rule) {
        return scopes.get(rule.getId());
    }

    /** Does the rule look for confidential content? */
    static boolean confidential(AbstractPatternRule rule) {
        return rule.getCategory().getId().toString().equals("PRIVILEGED");
    }
}
