package org.hearth.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.terms.Words;

/**
 * Marks the voices of one submission with what stands or is missing beside them: a recommendation without its worksheet, a
 * concern without its context, a message that was not approved. Pure.
 */
final class Spoken {
    private final InputForm form;
    private final List<Answer> answers;
    private final Words words = Words.ENGLISH;

    /**
     * Of one submission.
     *
     * @param form as it is asked today
     * @param answers all of it, whoever may read them
     */
    Spoken(InputForm form, List<Answer> answers) {
        this.form = form;
        this.answers = answers;
    }

    /**
     * The voices with their marks.
     *
     * @param voices what this reader may know of the submission, in the form's order
     * @param values the answers that this reader may read, by question
     */
    List<Voice> marked(List<Voice> voices, Map<String, Object> values) {
        Set<String> answered = answers.stream().map(Answer::question).collect(Collectors.toSet());
        List<Voice> marked = new ArrayList<>();
        Set<String> folded = folded(values);
        for (Voice voice : voices) {
            if (folded.contains(voice.question())) {
                continue;
            }
            marked.add(marked(voice, values));
            if (voice.beside() == null && voice.text() != null) {
                Wanted.beside(form, voice.question(), answered, voice.submittedAt(), words)
                        .forEach(each -> marked.add(missing(voice, each)));
            }
        }
        return marked;
    }

    private Voice marked(Voice voice, Map<String, Object> values) {
        Object value = values.get(voice.question());
        if (voice.text() == null || value == null) {
            return voice;
        }
        if (asksWorksheet(voice.question(), value)) {
            String reason = reason(voice.question())
                    .map(each -> (String) values.get(each))
                    .orElse(null);
            return voice.saying(Worksheet.marked(voice.text(), reason, words));
        }
        boolean message = voice.held() && Approval.isMissing(form, voice.question(), values);
        return message ? voice.saying(words.say("input.not-approved", voice.text())) : voice;
    }

    /** The reasons that stand behind a recommendation already. */
    private Set<String> folded(Map<String, Object> values) {
        return answers.stream()
                .filter(each -> asksWorksheet(each.question(), values.get(each.question())))
                .flatMap(each -> reason(each.question()).stream())
                .collect(Collectors.toSet());
    }

    private boolean asksWorksheet(String id, Object value) {
        List<Part> parts = answers.stream()
                .filter(each -> id.equals(each.beside()))
                .map(Answer::part)
                .toList();
        return value != null
                && form.find(id)
                        .filter(each -> Worksheet.isAsked(each, value) && !Worksheet.isDone(parts))
                        .isPresent();
    }

    private Optional<String> reason(String main) {
        return answers.stream()
                .filter(each -> main.equals(each.beside()) && each.part() == Part.NOT_DONE)
                .map(Answer::question)
                .findFirst();
    }

    private static Voice missing(Voice main, Wanted.Missing missing) {
        Question question = missing.question();
        return new Voice(
                main.request(),
                main.discipline(),
                main.form(),
                question.id(),
                question.text(),
                main.block(),
                main.kind(),
                missing.text(),
                null,
                main.who(),
                main.agency(),
                main.submittedAt(),
                question.kind() == AnswerKind.CHOICE,
                main.held(),
                main.question(),
                question.part(),
                null);
    }
}
