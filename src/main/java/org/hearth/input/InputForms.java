package org.hearth.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.progress.MeasureKind;
import org.hearth.progress.Measures;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Discipline;
import org.hearth.terms.Entry;
import org.hearth.terms.Problem;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/** What each discipline is asked, from {@code input-forms/<discipline>.yaml}. Immutable. */
public final class InputForms {
    private static final String FOLDER = "input-forms";
    /** How many questions are asked between reviews. */
    private static final int BRIEF = 3;

    private static final Set<String> BLOCKS =
            Set.of("words", "goals", "safety", "away", "needs", "promises", "team", "decision", "form");

    private final Map<Discipline, InputForm> forms;

    private InputForms(Map<Discipline, InputForm> forms) {
        this.forms = Collections.unmodifiableMap(forms);
    }

    /**
     * Reads every form of the templates.
     *
     * @param measures what a count may be noted under
     * @throws TemplateFault naming file, line and mend
     */
    public static InputForms read(Templates templates, Measures measures) {
        Map<Discipline, InputForm> forms = new EnumMap<>(Discipline.class);
        for (String file : templates.files(FOLDER, ".yaml")) {
            Discipline discipline = discipline(file);
            forms.put(discipline, form(templates.yaml(file), discipline, measures));
        }
        if (forms.isEmpty()) {
            throw new TemplateFault(FOLDER, 0, "write at least one form, named after its discipline");
        }
        return new InputForms(forms);
    }

    private static Discipline discipline(String file) {
        String name = file.substring(FOLDER.length() + 1, file.length() - ".yaml".length());
        try {
            return Discipline.of(name);
        } catch (Problem e) {
            throw new TemplateFault(file, 0, "name the file after a discipline, as probation.yaml");
        }
    }

    private static InputForm form(Entry entry, Discipline discipline, Measures measures) {
        entry.only("version", "short", "questions");
        List<Question> questions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry each : entry.entries("questions")) {
            Question question = question(each, measures);
            if (!ids.add(question.id())) {
                throw each.fault("id", question.id() + " stands twice in this form");
            }
            beside(each, question, questions);
            questions.add(question);
        }
        if (questions.isEmpty()) {
            throw entry.fault("write at least one question");
        }
        return new InputForm(discipline, entry.whole("version"), questions, brief(entry, questions));
    }

    private static void beside(Entry entry, Question question, List<Question> earlier) {
        if (question.beside() == null) {
            return;
        }
        if (question.required()) {
            throw entry.fault("required", "what stands beside a question is never required; leave this out");
        }
        boolean stands =
                earlier.stream().anyMatch(each -> each.id().equals(question.beside()) && each.beside() == null);
        if (!stands) {
            throw entry.fault("beside", "name a question above this one that stands beside none itself");
        }
    }

    private static List<String> brief(Entry entry, List<Question> questions) {
        List<String> brief = entry.texts("short");
        for (String id : brief) {
            boolean stands = questions.stream().anyMatch(each -> each.id().equals(id) && each.beside() == null);
            if (!stands) {
                throw entry.fault("short", id + " is no question of its own in this form");
            }
        }
        for (Question each : questions) {
            if (!brief.isEmpty() && each.required() && !brief.contains(each.id())) {
                throw entry.fault("short", "name " + each.id() + " too, because it is required");
            }
        }
        if (!brief.isEmpty() && Set.copyOf(brief).size() != BRIEF) {
            throw entry.fault("short", "name exactly " + BRIEF + " questions, or leave this out");
        }
        return brief;
    }

    private static Question question(Entry entry, Measures measures) {
        entry.only(
                "id",
                "kind",
                "text",
                "text_es",
                "help",
                "help_es",
                "required",
                "content",
                "block",
                "measure",
                "options",
                "beside",
                "part",
                "first");
        if (entry.has("beside") != entry.has("part")) {
            throw entry.fault("write beside: and part: together, or neither");
        }
        AnswerKind kind = entry.choice("kind", AnswerKind.class);
        Optional<MeasureKind> measure = measure(entry, kind, measures);
        return new Question(
                entry.text("id"),
                kind,
                entry.text("text"),
                entry.optional("text_es").orElse(null),
                entry.optional("help").orElse(null),
                entry.optional("help_es").orElse(null),
                entry.yes("required"),
                measure.map(MeasureKind::content).orElseGet(() -> entry.choice("content", ContentKind.class)),
                block(entry),
                measure.map(MeasureKind::id).orElse(null),
                measure.map(MeasureKind::share).orElse(false),
                options(entry, kind),
                entry.optional("beside").orElse(null),
                entry.has("part") ? entry.choice("part", Part.class) : null,
                first(entry, measures));
    }

    private static Optional<MeasureKind> measure(Entry entry, AnswerKind kind, Measures measures) {
        if (kind != AnswerKind.COUNT) {
            if (entry.has("measure")) {
                throw entry.fault("measure", "belongs to questions of kind count");
            }
            return Optional.empty();
        }
        if (entry.has("content")) {
            throw entry.fault("content", "a count is about what its measure is about; leave this out");
        }
        Optional<MeasureKind> measure = measures.find(entry.text("measure"));
        if (measure.isEmpty()) {
            throw entry.fault("measure", "is not in measures.yaml");
        }
        return measure;
    }

    private static String first(Entry entry, Measures measures) {
        String measure = entry.optional("first").orElse(null);
        if (measure != null && measures.find(measure).isEmpty()) {
            throw entry.fault("first", "is not in measures.yaml");
        }
        return measure;
    }

    private static String block(Entry entry) {
        String block = entry.text("block");
        if (!BLOCKS.contains(block)) {
            throw entry.fault(
                    "block", "write one of " + BLOCKS.stream().sorted().toList());
        }
        return block;
    }

    private static List<Question.Option> options(Entry entry, AnswerKind kind) {
        List<Question.Option> options = entry.entries("options").stream()
                .map(each -> each.only("id", "text", "text_es", "worksheet"))
                .map(each -> new Question.Option(
                        each.text("id"),
                        each.text("text"),
                        each.optional("text_es").orElse(null),
                        each.yes("worksheet")))
                .toList();
        boolean wanted = kind == AnswerKind.CHOICE || kind == AnswerKind.RATING;
        if (wanted == options.isEmpty()) {
            throw entry.fault("options", "belong to questions of kind choice and rating, at least one");
        }
        return options;
    }

    /** The form of that discipline; empty for one that is asked nothing. */
    public Optional<InputForm> of(Discipline discipline) {
        return Optional.ofNullable(forms.get(discipline));
    }

    /** Every form, in the order of the disciplines. */
    public Collection<InputForm> all() {
        return forms.values();
    }
}
