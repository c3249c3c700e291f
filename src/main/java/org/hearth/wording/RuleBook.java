package org.hearth.wording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.terms.Entry;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.RuleSet;

/**
 * All rules of a language: those in LanguageTool's format, each with its line in {@code wording/rules.csv}, and those of
 * {@code wording/phrases}.
 */
final class RuleBook {
    private static final String NOTES = "wording/rules.csv";

    private final List<Rule> rules = new ArrayList<>();
    private final Map<AbstractPatternRule, Rule> patterns = new HashMap<>();
    private final RuleSet hinted;
    private final Phrases phrases;

    private RuleBook(List<AbstractPatternRule> read, Map<String, Scope> scopes, Phrases phrases, List<Rule> spanish) {
        for (AbstractPatternRule pattern : read) {
            Rule rule = rule(pattern, scopes.get(pattern.getId()));
            patterns.put(pattern, rule);
            rules.add(rule);
        }
        this.hinted = RuleSet.textLemmaHinted(read);
        this.phrases = phrases;
        rules.addAll(phrases.rules());
        rules.addAll(spanish);
    }

    /** Reads and checks the rules and what stands about them; {@code spanish} are the rules that are matched elsewhere. */
    static RuleBook read(Templates templates, Lexis lexis, Language language, List<Rule> spanish) {
        Sources sources = Sources.read(templates);
        List<AbstractPatternRule> read = new RuleFiles(templates, language).read();
        Phrases phrases = Phrases.read(
                templates, Phrases.ENGLISH, sources, lexis, new EnglishForms(language.getSynthesizer()), List::of);
        return new RuleBook(read, scopes(templates, sources, read), phrases, spanish);
    }

    private static Map<String, Scope> scopes(Templates templates, Sources sources, List<AbstractPatternRule> read) {
        Set<String> ids = new HashSet<>();
        read.forEach(rule -> ids.add(rule.getId()));
        Map<String, Scope> scopes = new HashMap<>();
        for (Entry line : templates.csv(NOTES)) {
            line.only("rule", "row", "gate", "needs", "unless", "only", "except", "keep", "reach", "sources");
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
        return scopes;
    }

    private static Rule rule(AbstractPatternRule pattern, Scope scope) {
        return new Rule(
                pattern.getId(),
                pattern.getCategory().getId().toString().equals("PRIVILEGED"),
                scope,
                pattern.getSourceFile(),
                pattern.getXmlLineNumber(),
                pattern.getIncorrectExamples().stream()
                        .map(each -> new Rule.Wrong(each.getExample(), each.getCorrections()))
                        .toList(),
                pattern.getCorrectExamples().stream()
                        .map(each -> each.getExample().replaceAll("</?marker>", ""))
                        .toList());
    }

    /** The rules in the files' order. LanguageTool makes several of one that offers a choice of words. */
    List<Rule> rules() {
        return rules;
    }

    /**
     * The places of a sentence in which a rule's words stand, whoever they are said of.
     *
     * @param analyzed LanguageTool's reading of it, the families of words added
     */
    List<Hit> hits(Sentence sentence, AnalyzedSentence analyzed) {
        List<Hit> hits = new ArrayList<>();
        try {
            for (org.languagetool.rules.Rule each : hinted.rulesForSentence(analyzed)) {
                for (RuleMatch match : each.match(analyzed)) {
                    hits.add(hit(patterns.get(each), match));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("a rule cannot be matched", e);
        }
        hits.addAll(phrases.hits(sentence));
        return hits;
    }

    private static Hit hit(Rule rule, RuleMatch match) {
        return new Hit(
                rule,
                match.getFromPos(),
                match.getToPos(),
                match.getMessage().replaceAll("</?suggestion>", "").strip(),
                match.getSuggestedReplacements());
    }
}
