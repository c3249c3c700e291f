package org.hearth.input;

import java.util.List;
import java.util.Optional;
import org.hearth.terms.Discipline;
import org.hearth.terms.Problem;

/**
 * The questions of one discipline, as the court has written them.
 *
 * @param discipline whose form
 * @param version counted up with each change of the questions
 * @param questions in the order asked; the first is always about a strength
 * @param brief the ids of the questions that are asked between reviews; empty where the form is always asked whole
 */
public record InputForm(Discipline discipline, int version, List<Question> questions, List<String> brief) {
    public InputForm {
        questions = List.copyOf(questions);
        brief = List.copyOf(brief);
    }

    /** The versioned id that every answer carries: {@code probation-1}. */
    public String id() {
        return discipline.wire() + "-" + version;
    }

    /**
     * The question of that id.
     *
     * @throws Problem bad input on {@code answers.<id>} when the form does not ask it
     */
    public Question question(String id) {
        return find(id).orElseThrow(() -> Problem.badInput("answers." + id, "problem.unknown-question"));
    }

    /** The question of that id; empty when the form does not ask it. */
    public Optional<Question> find(String id) {
        return questions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The questions that stand beside that one, in the form's order. */
    public List<Question> beside(String id) {
        return questions.stream().filter(each -> id.equals(each.beside())).toList();
    }

    /** True for what is asked between reviews: a short question, or one that stands beside it. */
    public boolean isBrief(Question question) {
        return brief.contains(question.beside() == null ? question.id() : question.beside());
    }
}
