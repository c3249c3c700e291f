package org.hearth.input;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.court.Clocks;
import org.hearth.court.ReportRule;
import org.hearth.terms.Discipline;
import org.hearth.terms.Entry;
import org.hearth.terms.Role;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/** Which disciplines' reports are filings, and under which headings, from {@code papers/filings.yaml}. */
public final class FilingForms {
    private static final String FILE = "papers/filings.yaml";
    private static final List<String> BLOCKS =
            List.of("words", "goals", "safety", "away", "needs", "promises", "team", "decision");

    private final Map<Discipline, FilingForm> forms;

    private FilingForms(Map<Discipline, FilingForm> forms) {
        this.forms = forms;
    }

    /**
     * Reads and checks the file.
     *
     * @throws TemplateFault for a discipline without a form, a question that its form does not ask, or an unknown rule
     */
    public static FilingForms read(Templates templates, InputForms inputs, Clocks clocks) {
        Map<Discipline, FilingForm> forms = new EnumMap<>(Discipline.class);
        for (Entry entry : templates.yaml(FILE).only("filings").entries("filings")) {
            entry.only("discipline", "title", "rule", "recipients", "headings");
            Discipline discipline = entry.choice("discipline", Discipline.class);
            InputForm asked =
                    inputs.of(discipline).orElseThrow(() -> entry.fault("discipline", "has no form in input-forms"));
            if (forms.put(discipline, form(entry, asked, rule(entry, clocks))) != null) {
                throw entry.fault("discipline", "stands here twice; keep one");
            }
        }
        return new FilingForms(forms);
    }

    private static ReportRule rule(Entry entry, Clocks clocks) {
        String id = entry.optional("rule").orElse(null);
        return id == null
                ? null
                : clocks.reports().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> entry.fault("rule", "is no id of reports.csv"));
    }

    private static FilingForm form(Entry entry, InputForm asked, ReportRule rule) {
        List<Role> recipients = entry.choices("recipients", Role.class);
        if (recipients.isEmpty()) {
            throw entry.fault("recipients", "name at least one role");
        }
        return new FilingForm(
                asked.discipline(),
                entry.text("title"),
                rule == null || rule.citation() == null ? "" : rule.citation(),
                recipients,
                rule == null ? null : rule.recipients(),
                entry.entries("headings").stream()
                        .map(each -> heading(each, asked))
                        .toList());
    }

    private static FilingForm.Heading heading(Entry entry, InputForm asked) {
        entry.only("heading", "questions", "blocks");
        List<String> questions = entry.texts("questions");
        for (String id : questions) {
            if (asked.questions().stream().noneMatch(each -> each.id().equals(id))) {
                throw entry.fault("questions", id + " is not asked in this discipline’s form");
            }
        }
        List<String> blocks = entry.texts("blocks");
        for (String block : blocks) {
            if (!BLOCKS.contains(block)) {
                throw entry.fault("blocks", block + " is none; write one of " + BLOCKS);
            }
        }
        return new FilingForm.Heading(entry.text("heading"), questions, blocks);
    }

    /** The filing of that discipline; empty for one whose input is no filing. */
    public Optional<FilingForm> of(Discipline discipline) {
        return Optional.ofNullable(forms.get(discipline));
    }
}
