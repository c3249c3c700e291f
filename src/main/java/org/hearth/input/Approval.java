package org.hearth.input;

import java.util.List;
import java.util.Map;

/** A message is carried only when the young person was shown it and approved it; until then it stays held. Pure. */
final class Approval {
    /** The option that says so. */
    static final String YES = "yes";

    private Approval() {}

    /** True where the form asks for an approval beside that question and it was not given. */
    static boolean isMissing(InputForm form, String question, Map<String, Object> answers) {
        List<Question> asked = form.beside(question).stream()
                .filter(each -> each.part() == Part.APPROVED)
                .toList();
        return asked.stream().anyMatch(each -> !YES.equals(answers.get(each.id())));
    }
}
